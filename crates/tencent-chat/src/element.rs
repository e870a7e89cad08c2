//! Short constructors of message elements. Official page:
//! <https://www.tencentcloud.com/document/product/1047/33527>.
//!
//! They fill in what is always the same: the element type, `Download_Flag` 2, the type of each size of an image.

use serde::Serialize;

use crate::generated::api::{
    CustomElement, FaceElement, FileElement, ImageElement, ImageInfo, LocationElement, MsgElement, RelayElement,
    SoundElement, StreamChunk, StreamElement, TextElement, VideoElement,
};

/// Short constructors.
///
/// Elements with optional fields return their content, on which those can be set. It becomes an element where one is
/// needed, or with `into()`.
///
/// ```
/// use tencent_chat::Element;
/// use tencent_chat::api::{ImageInfo, SendOfficialAccountMessage};
///
/// let body: Vec<Element> = vec![
///     Element::text("look at this"),
///     Element::image("img-5f21", [ImageInfo::original("https://files.example.com/5f21.jpg", 1600, 1200)]).into(),
///     Element::sound("https://files.example.com/81.mp3", "81c0f2").second(4).into(),
/// ];
/// let request = SendOfficialAccountMessage::new("@TOA#_news", body);
/// # let json = serde_json::to_string(&request).unwrap();
/// # assert!(json.contains(r#"{"MsgType":"TIMTextElem","MsgContent":{"Text":"look at this"}}"#), "{json}");
/// # assert!(json.contains(r#""Second":4,"Download_Flag":2"#), "{json}");
/// ```
impl MsgElement {
    /// Text.
    pub fn text(text: impl Into<String>) -> Self {
        TextElement::new(text).into()
    }

    /// The text of a message: that of all its text elements.
    ///
    /// ```
    /// use tencent_chat::Element;
    ///
    /// assert_eq!(Element::text_of(&[Element::text("look "), Element::face(4, "wave"), Element::text("again")]), "look again");
    /// ```
    pub fn text_of<'a>(body: impl IntoIterator<Item = &'a Self>) -> String {
        let text = |element: &'a Self| match element {
            Self::Text(content) => content.text.as_deref(),
            _ => None,
        };
        body.into_iter().filter_map(text).collect()
    }

    /// A place: its name, and where it is in degrees.
    pub fn location(desc: impl Into<String>, latitude: f64, longitude: f64) -> Self {
        LocationElement::new(desc, latitude, longitude).into()
    }

    /// An emoji or sticker: the number the app gives it, and further data such as its name.
    pub fn face(index: i64, data: impl Into<String>) -> Self {
        FaceElement::new(index, data).into()
    }

    /// Custom data of the app, as text. At most one per message.
    ///
    /// Alone in a message it is pushed only if `OfflinePushInfo.Desc` is given.
    pub fn custom(data: impl Into<String>) -> Self {
        CustomElement::new(data).into()
    }

    /// Custom data of the app, written as JSON. At most one per message.
    ///
    /// ```
    /// # use tencent_chat::Element;
    /// let element = Element::custom_json(&serde_json::json!({ "kind": "order", "no": 812 }))?;
    /// assert_eq!(element, Element::custom(r#"{"kind":"order","no":812}"#));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    ///
    /// # Errors
    /// When the data cannot be written as JSON, such as a map whose keys are not strings.
    pub fn custom_json(data: &(impl Serialize + ?Sized)) -> Result<Self, serde_json::Error> {
        serde_json::to_string(data).map(Self::custom)
    }

    /// A voice recording that is stored at `url`; `uuid` is the client's key for the file. Can be set: size, second.
    pub fn sound(url: impl Into<String>, uuid: impl Into<String>) -> SoundElement {
        SoundElement::new(url, uuid)
    }

    /// An image in its sizes ([`ImageInfo::original`], [`ImageInfo::large`], [`ImageInfo::thumbnail`]); `uuid` is the
    /// client's key for it. Can be set: image format. No page says which sizes are needed; official samples have all.
    pub fn image(uuid: impl Into<String>, sizes: impl IntoIterator<Item = ImageInfo>) -> ImageElement {
        ImageElement::new(uuid, sizes)
    }

    /// A file that is stored at `url`; `uuid` is the client's key for it. Can be set: file size, file name.
    pub fn file(url: impl Into<String>, uuid: impl Into<String>) -> FileElement {
        FileElement::new(url, uuid)
    }

    /// A video and its cover image (`thumb`), each with an address and the client's key for it; the cover's width and
    /// height are in pixels. Can be set: sizes in bytes, length, formats.
    pub fn video(
        video_url: impl Into<String>,
        video_uuid: impl Into<String>,
        thumb_url: impl Into<String>,
        thumb_uuid: impl Into<String>,
        thumb_width: i64,
        thumb_height: i64,
    ) -> VideoElement {
        VideoElement::new(video_url, video_uuid, thumb_url, thumb_uuid, thumb_width, thumb_height)
    }

    /// Messages merged into one: title, how many there are, text for clients that do not know the element, and
    /// summaries, one line each. To be set: the messages, or the key under which they are stored.
    pub fn relay(
        title: impl Into<String>,
        msg_num: i64,
        compatible_text: impl Into<String>,
        abstract_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> RelayElement {
        RelayElement::new(title, msg_num, compatible_text, abstract_list)
    }

    /// The next piece of a stream of text, for the endpoints that send streams: its number from 1, its text in
    /// Markdown, and whether it is the last. Can be set: text for clients that do not know streams; to be set on all
    /// pieces but the first: the stream's message ID.
    pub fn stream(index: i64, markdown: impl Into<String>, is_last: bool) -> StreamElement {
        StreamElement::new([StreamChunk::new("data", index, markdown, is_last)])
    }
}

/// The sizes of an image; width and height are in pixels.
impl ImageInfo {
    /// The image itself.
    pub fn original(url: impl Into<String>, width: i64, height: i64) -> Self {
        Self::new(width, height, url).r#type(1)
    }

    /// A smaller size of it, to be looked at.
    pub fn large(url: impl Into<String>, width: i64, height: i64) -> Self {
        Self::new(width, height, url).r#type(2)
    }

    /// A thumbnail of it.
    pub fn thumbnail(url: impl Into<String>, width: i64, height: i64) -> Self {
        Self::new(width, height, url).r#type(3)
    }
}

// @generated from api/types.yaml by cargo xtask generate
//! Types that several families of endpoints share.

use std::collections::BTreeMap;

use serde::ser::SerializeStruct;
use serde::{Deserialize, Serialize};

/// One element of a message.
///
/// Official page: <https://www.tencentcloud.com/document/product/1047/33527>
///
/// - MsgBody is always an array of MsgElement, also for one element
/// - one message holds any number of elements, but only one TIMCustomElem
/// - elements of media carry the address of a file that is already uploaded; sending over this API uploads nothing
/// - Download_Flag, VideoDownloadFlag and ThumbDownloadFlag are always 2: the client loads the file by its URL
/// - mind the spelling: Url in sound and file, URL in image; VideoUrl and ThumbUrl in video; FileSize and
///   VideoSize, but Size in sound and image
/// - an element of unknown MsgType must survive reading and writing unchanged
/// - the push text of a mixed message is the push texts of its elements joined without any character between,
///   unless OfflinePushInfo.Desc is given; it is shown after nickname and group name
/// - a variant whose notes give no push text: no page states one; give OfflinePushInfo.Desc
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "elements are few and short-lived; boxes would be in the way"
)]
pub enum MsgElement {
    /// Text.
    Text(TextElement),
    /// A place.
    Location(LocationElement),
    /// An emoji or sticker.
    Face(FaceElement),
    /// Custom data of the app.
    Custom(CustomElement),
    /// A voice recording.
    Sound(SoundElement),
    /// An image in its sizes.
    Image(ImageElement),
    /// A file.
    File(FileElement),
    /// A video with its cover image.
    Video(VideoElement),
    /// Messages merged into one.
    Relay(RelayElement),
    /// A stream of text pieces.
    Stream(StreamElement),
    /// A kind that this version does not know, or one whose content it cannot hold, kept as it is.
    Unknown {
        /// `MsgType`.
        msg_type: String,
        /// `MsgContent`.
        msg_content: serde_json::Value,
    },
}

impl MsgElement {
    /// The kind as it stands on the wire.
    pub fn msg_type(&self) -> &str {
        match self {
            Self::Text(_) => "TIMTextElem",
            Self::Location(_) => "TIMLocationElem",
            Self::Face(_) => "TIMFaceElem",
            Self::Custom(_) => "TIMCustomElem",
            Self::Sound(_) => "TIMSoundElem",
            Self::Image(_) => "TIMImageElem",
            Self::File(_) => "TIMFileElem",
            Self::Video(_) => "TIMVideoFileElem",
            Self::Relay(_) => "TIMRelayElem",
            Self::Stream(_) => "TIMStreamElem",
            Self::Unknown { msg_type, .. } => msg_type,
        }
    }

    fn from_parts(msg_type: String, msg_content: serde_json::Value) -> Self {
        let known = match msg_type.as_str() {
            "TIMTextElem" => crate::wire::lenient::content(&msg_content).map(Self::Text),
            "TIMLocationElem" => {
                crate::wire::lenient::content(&msg_content).map(Self::Location)
            }
            "TIMFaceElem" => crate::wire::lenient::content(&msg_content).map(Self::Face),
            "TIMCustomElem" => {
                crate::wire::lenient::content(&msg_content).map(Self::Custom)
            }
            "TIMSoundElem" => {
                crate::wire::lenient::content(&msg_content).map(Self::Sound)
            }
            "TIMImageElem" => {
                crate::wire::lenient::content(&msg_content).map(Self::Image)
            }
            "TIMFileElem" => crate::wire::lenient::content(&msg_content).map(Self::File),
            "TIMVideoFileElem" => {
                crate::wire::lenient::content(&msg_content).map(Self::Video)
            }
            "TIMRelayElem" => {
                crate::wire::lenient::content(&msg_content).map(Self::Relay)
            }
            "TIMStreamElem" => {
                crate::wire::lenient::content(&msg_content).map(Self::Stream)
            }
            _ => None,
        };
        known
            .unwrap_or(Self::Unknown {
                msg_type,
                msg_content,
            })
    }
}

impl Serialize for MsgElement {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut element = serializer.serialize_struct("MsgElement", 2)?;
        element.serialize_field("MsgType", self.msg_type())?;
        match self {
            Self::Text(content) => element.serialize_field("MsgContent", content)?,
            Self::Location(content) => element.serialize_field("MsgContent", content)?,
            Self::Face(content) => element.serialize_field("MsgContent", content)?,
            Self::Custom(content) => element.serialize_field("MsgContent", content)?,
            Self::Sound(content) => element.serialize_field("MsgContent", content)?,
            Self::Image(content) => element.serialize_field("MsgContent", content)?,
            Self::File(content) => element.serialize_field("MsgContent", content)?,
            Self::Video(content) => element.serialize_field("MsgContent", content)?,
            Self::Relay(content) => element.serialize_field("MsgContent", content)?,
            Self::Stream(content) => element.serialize_field("MsgContent", content)?,
            Self::Unknown { msg_content, .. } => {
                element.serialize_field("MsgContent", msg_content)?
            }
        }
        element.end()
    }
}

impl<'de> Deserialize<'de> for MsgElement {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut value = serde_json::Value::deserialize(deserializer)?;
        let msg_type = value
            .get("MsgType")
            .and_then(serde_json::Value::as_str)
            .unwrap_or_default()
            .to_owned();
        let msg_content = value
            .get_mut("MsgContent")
            .map(serde_json::Value::take)
            .unwrap_or_default();
        Ok(Self::from_parts(msg_type, msg_content))
    }
}

impl crate::wire::object::Blank for MsgElement {
    fn blank() -> Self {
        Self::Unknown {
            msg_type: String::new(),
            msg_content: serde_json::Value::Null,
        }
    }
}

impl<'de> crate::wire::lenient::LenientItem<'de> for MsgElement {
    fn from_map<A: serde::de::MapAccess<'de>>(map: A) -> Result<Option<Self>, A::Error> {
        let (msg_type, msg_content) = crate::wire::lenient::parts(
            map,
            &["MsgType", "MsgContent"],
        )?;
        Ok(Some(Self::from_parts(msg_type, msg_content)))
    }
}

impl From<TextElement> for MsgElement {
    fn from(content: TextElement) -> Self {
        Self::Text(content)
    }
}

impl From<LocationElement> for MsgElement {
    fn from(content: LocationElement) -> Self {
        Self::Location(content)
    }
}

impl From<FaceElement> for MsgElement {
    fn from(content: FaceElement) -> Self {
        Self::Face(content)
    }
}

impl From<CustomElement> for MsgElement {
    fn from(content: CustomElement) -> Self {
        Self::Custom(content)
    }
}

impl From<SoundElement> for MsgElement {
    fn from(content: SoundElement) -> Self {
        Self::Sound(content)
    }
}

impl From<ImageElement> for MsgElement {
    fn from(content: ImageElement) -> Self {
        Self::Image(content)
    }
}

impl From<FileElement> for MsgElement {
    fn from(content: FileElement) -> Self {
        Self::File(content)
    }
}

impl From<VideoElement> for MsgElement {
    fn from(content: VideoElement) -> Self {
        Self::Video(content)
    }
}

impl From<RelayElement> for MsgElement {
    fn from(content: RelayElement) -> Self {
        Self::Relay(content)
    }
}

impl From<StreamElement> for MsgElement {
    fn from(content: StreamElement) -> Self {
        Self::Stream(content)
    }
}

/// Value of a profile or friend tag: text, whole number, or list of texts, as the tag wants it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TagValue {
    /// A text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A list of strings.
    List(Vec<String>),
    /// A value of another type, kept as it is.
    Other(serde_json::Value),
}

impl From<serde_json::Value> for TagValue {
    fn from(value: serde_json::Value) -> Self {
        let known = None;
        let known = known
            .or_else(|| value.as_str().map(|text| Self::Text(text.to_owned())));
        let known = known.or_else(|| value.as_i64().map(Self::Integer));
        let known = known
            .or_else(|| {
                value
                    .as_array()
                    .and_then(|items| {
                        items
                            .iter()
                            .map(|item| item.as_str().map(str::to_owned))
                            .collect::<Option<_>>()
                            .map(Self::List)
                    })
            });
        known.unwrap_or(Self::Other(value))
    }
}

impl Serialize for TagValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for TagValue {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        serde_json::Value::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for TagValue {
    fn blank() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl<'de> crate::wire::lenient::LenientItem<'de> for TagValue {
    fn from_bool(value: bool) -> Option<Self> {
        Some(Self::Other(value.into()))
    }

    fn from_integer(value: i64) -> Option<Self> {
        Some(serde_json::Value::from(value).into())
    }

    fn from_float(value: f64) -> Option<Self> {
        Some(Self::Other(value.into()))
    }

    fn from_text(value: &str) -> Option<Self> {
        Some(serde_json::Value::from(value).into())
    }

    fn from_map<A: serde::de::MapAccess<'de>>(map: A) -> Result<Option<Self>, A::Error> {
        let value = <serde_json::Value as crate::wire::lenient::LenientItem>::from_map(
            map,
        )?;
        Ok(value.map(Self::from))
    }

    fn from_seq<A: serde::de::SeqAccess<'de>>(seq: A) -> Result<Option<Self>, A::Error> {
        let value = <serde_json::Value as crate::wire::lenient::LenientItem>::from_seq(
            seq,
        )?;
        Ok(value.map(Self::from))
    }
}

impl From<&str> for TagValue {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<String> for TagValue {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<i64> for TagValue {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<Vec<String>> for TagValue {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

/// A time since 1970, as a number or as its digits.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TimeOrText {
    /// A whole number.
    Integer(i64),
    /// A text.
    Text(String),
    /// A value of another type, kept as it is.
    Other(serde_json::Value),
}

impl From<serde_json::Value> for TimeOrText {
    fn from(value: serde_json::Value) -> Self {
        let known = None;
        let known = known.or_else(|| value.as_i64().map(Self::Integer));
        let known = known
            .or_else(|| value.as_str().map(|text| Self::Text(text.to_owned())));
        known.unwrap_or(Self::Other(value))
    }
}

impl Serialize for TimeOrText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for TimeOrText {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        serde_json::Value::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for TimeOrText {
    fn blank() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl<'de> crate::wire::lenient::LenientItem<'de> for TimeOrText {
    fn from_bool(value: bool) -> Option<Self> {
        Some(Self::Other(value.into()))
    }

    fn from_integer(value: i64) -> Option<Self> {
        Some(serde_json::Value::from(value).into())
    }

    fn from_float(value: f64) -> Option<Self> {
        Some(Self::Other(value.into()))
    }

    fn from_text(value: &str) -> Option<Self> {
        Some(serde_json::Value::from(value).into())
    }

    fn from_map<A: serde::de::MapAccess<'de>>(map: A) -> Result<Option<Self>, A::Error> {
        let value = <serde_json::Value as crate::wire::lenient::LenientItem>::from_map(
            map,
        )?;
        Ok(value.map(Self::from))
    }

    fn from_seq<A: serde::de::SeqAccess<'de>>(seq: A) -> Result<Option<Self>, A::Error> {
        let value = <serde_json::Value as crate::wire::lenient::LenientItem>::from_seq(
            seq,
        )?;
        Ok(value.map(Self::from))
    }
}

impl From<i64> for TimeOrText {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<&str> for TimeOrText {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<String> for TimeOrText {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

/// How many groups: one number, or a number for each group type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GroupCounts {
    /// A whole number.
    Integer(i64),
    /// Whole numbers by key.
    Map(std::collections::BTreeMap<String, i64>),
    /// A value of another type, kept as it is.
    Other(serde_json::Value),
}

impl From<serde_json::Value> for GroupCounts {
    fn from(value: serde_json::Value) -> Self {
        let known = None;
        let known = known.or_else(|| value.as_i64().map(Self::Integer));
        let known = known
            .or_else(|| {
                value
                    .as_object()
                    .and_then(|map| {
                        map.iter()
                            .map(|(key, value)| Some((key.clone(), value.as_i64()?)))
                            .collect::<Option<_>>()
                            .map(Self::Map)
                    })
            });
        known.unwrap_or(Self::Other(value))
    }
}

impl Serialize for GroupCounts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Integer(value) => value.serialize(serializer),
            Self::Map(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for GroupCounts {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        serde_json::Value::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for GroupCounts {
    fn blank() -> Self {
        Self::Other(serde_json::Value::Null)
    }
}

impl<'de> crate::wire::lenient::LenientItem<'de> for GroupCounts {
    fn from_bool(value: bool) -> Option<Self> {
        Some(Self::Other(value.into()))
    }

    fn from_integer(value: i64) -> Option<Self> {
        Some(serde_json::Value::from(value).into())
    }

    fn from_float(value: f64) -> Option<Self> {
        Some(Self::Other(value.into()))
    }

    fn from_text(value: &str) -> Option<Self> {
        Some(serde_json::Value::from(value).into())
    }

    fn from_map<A: serde::de::MapAccess<'de>>(map: A) -> Result<Option<Self>, A::Error> {
        let value = <serde_json::Value as crate::wire::lenient::LenientItem>::from_map(
            map,
        )?;
        Ok(value.map(Self::from))
    }

    fn from_seq<A: serde::de::SeqAccess<'de>>(seq: A) -> Result<Option<Self>, A::Error> {
        let value = <serde_json::Value as crate::wire::lenient::LenientItem>::from_seq(
            seq,
        )?;
        Ok(value.map(Self::from))
    }
}

impl From<i64> for GroupCounts {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<std::collections::BTreeMap<String, i64>> for GroupCounts {
    fn from(value: std::collections::BTreeMap<String, i64>) -> Self {
        Self::Map(value)
    }
}

/// Text.
///
/// - push text: the text itself
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextElement {
    /// The text.
    ///
    /// Expected, but a request without it is not refused.
    pub text: Option<String>,
    /// Fields that are not described, and values that do not fit their description, as they came: they go out
    /// again.
    pub extra: serde_json::Map<String, serde_json::Value>,
}

crate::wire::object::fields!(
    lenient TextElement { 0 given text "Text", } required[] extra extra
);

impl TextElement {
    /// With the fields that are required or expected.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            extra: serde_json::Map::new(),
        }
    }

    /// Sets `text`: the text.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

crate::wire::lenient::object!(TextElement);

/// A place.
///
/// - push text: \[Location\]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationElement {
    /// Name of the place.
    ///
    /// Expected, but a request without it is not refused.
    pub desc: Option<String>,
    /// Degrees.
    ///
    /// Expected, but a request without it is not refused.
    pub latitude: Option<f64>,
    /// Degrees.
    ///
    /// Expected, but a request without it is not refused.
    pub longitude: Option<f64>,
    /// Fields that are not described, and values that do not fit their description, as they came: they go out
    /// again.
    pub extra: serde_json::Map<String, serde_json::Value>,
}

crate::wire::object::fields!(
    lenient LocationElement { 0 given desc "Desc", 1 given latitude "Latitude", 2 given
    longitude "Longitude", } required[] extra extra
);

impl LocationElement {
    /// With the fields that are required or expected.
    pub fn new(desc: impl Into<String>, latitude: f64, longitude: f64) -> Self {
        Self {
            desc: Some(desc.into()),
            latitude: Some(latitude),
            longitude: Some(longitude),
            extra: serde_json::Map::new(),
        }
    }

    /// Sets `desc`: name of the place.
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Sets `latitude`: degrees.
    #[must_use]
    pub fn latitude(mut self, latitude: f64) -> Self {
        self.latitude = Some(latitude);
        self
    }

    /// Sets `longitude`: degrees.
    #[must_use]
    pub fn longitude(mut self, longitude: f64) -> Self {
        self.longitude = Some(longitude);
        self
    }
}

crate::wire::lenient::object!(LocationElement);

/// An emoji or sticker.
///
/// - push text: \[Face\]
/// - the newest English page gives \[Expression\] as push text, older ones \[Face\]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FaceElement {
    /// Number the app gives its sticker.
    ///
    /// Expected, but a request without it is not refused.
    pub index: Option<i64>,
    /// Further data of the app, e.g. the sticker's name.
    ///
    /// Expected, but a request without it is not refused.
    pub data: Option<String>,
    /// Fields that are not described, and values that do not fit their description, as they came: they go out
    /// again.
    pub extra: serde_json::Map<String, serde_json::Value>,
}

crate::wire::object::fields!(
    lenient FaceElement { 0 given index "Index", 1 given data "Data", } required[] extra
    extra
);

impl FaceElement {
    /// With the fields that are required or expected.
    pub fn new(index: i64, data: impl Into<String>) -> Self {
        Self {
            index: Some(index),
            data: Some(data.into()),
            extra: serde_json::Map::new(),
        }
    }

    /// Sets `index`: number the app gives its sticker.
    #[must_use]
    pub fn index(mut self, index: i64) -> Self {
        self.index = Some(index);
        self
    }

    /// Sets `data`: further data of the app, e.g. the sticker's name.
    #[must_use]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }
}

crate::wire::lenient::object!(FaceElement);

/// Custom data of the app.
///
/// - push text: Desc; with neither this Desc nor OfflinePushInfo.Desc a message of one TIMCustomElem alone is not
///   pushed offline
/// - at most one per message
/// - cloud moderation judges IMAuditContent where Data is JSON text with IMAuditContentType (such as Text) and
///   IMAuditContent
/// - where OfflinePushInfo is present, the push settings inside the element are ignored
/// - in a mixed message its Desc stands at its place in the push text, Ext and Sound have effect too
/// - chatbots that stream without TIMStreamElem put JSON, as a string, into Data and rewrite the message; its
///   fields: chatbotPlugin (2 as seen), src (2 stream of text, 23 error), chunks (src 2: array of all pieces so
///   far), isFinished (1 at the end, else 0), typingText (placeholder before the first piece, optional), errorInfo
///   (src 23: error text)
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomElement {
    /// Data of the app, often JSON in a string.
    ///
    /// Expected, but a request without it is not refused.
    pub data: Option<String>,
    /// Legacy: push text; newest page has it no more, use OfflinePushInfo.Desc.
    ///
    /// Optional.
    pub desc: Option<String>,
    /// Legacy: push data; use OfflinePushInfo.Ext.
    ///
    /// Optional.
    pub ext: Option<String>,
    /// Legacy: APNs sound file; use OfflinePushInfo.ApnsInfo.Sound.
    ///
    /// Optional.
    pub sound: Option<String>,
    /// Fields that are not described, and values that do not fit their description, as they came: they go out
    /// again.
    pub extra: serde_json::Map<String, serde_json::Value>,
}

crate::wire::object::fields!(
    lenient CustomElement { 0 given data "Data", 1 given desc "Desc", 2 given ext "Ext",
    3 given sound "Sound", } required[] extra extra
);

impl CustomElement {
    /// With the fields that are required or expected.
    pub fn new(data: impl Into<String>) -> Self {
        Self {
            data: Some(data.into()),
            desc: None,
            ext: None,
            sound: None,
            extra: serde_json::Map::new(),
        }
    }

    /// Sets `data`: data of the app, often JSON in a string.
    #[must_use]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// Sets `desc`: legacy: push text; newest page has it no more, use OfflinePushInfo.Desc.
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Sets `ext`: legacy: push data; use OfflinePushInfo.Ext.
    #[must_use]
    pub fn ext(mut self, ext: impl Into<String>) -> Self {
        self.ext = Some(ext.into());
        self
    }

    /// Sets `sound`: legacy: APNs sound file; use OfflinePushInfo.ApnsInfo.Sound.
    #[must_use]
    pub fn sound(mut self, sound: impl Into<String>) -> Self {
        self.sound = Some(sound.into());
        self
    }
}

crate::wire::lenient::object!(CustomElement);

/// A voice recording.
///
/// - messages from SDK 2.x and 3.x hold UUID, Size and Second only
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SoundElement {
    /// Address of the file.
    ///
    /// Expected, but a request without it is not refused.
    pub url: Option<String>,
    /// Unique ID of the file, the client's key for it.
    ///
    /// Expected, but a request without it is not refused.
    pub uuid: Option<String>,
    /// Size.
    ///
    /// Optional. In bytes.
    pub size: Option<i64>,
    /// Length.
    ///
    /// Optional. In seconds.
    pub second: Option<i64>,
    /// Fixed 2.
    ///
    /// Expected, but a request without it is not refused. Always 2.
    pub download_flag: Option<i64>,
    /// Fields that are not described, and values that do not fit their description, as they came: they go out
    /// again.
    pub extra: serde_json::Map<String, serde_json::Value>,
}

crate::wire::object::fields!(
    lenient SoundElement { 0 given url "Url", 1 given uuid "UUID", 2 given size "Size", 3
    given second "Second", 4 given download_flag "Download_Flag", } required[] extra
    extra
);

impl SoundElement {
    /// With the fields that are required or expected.
    pub fn new(url: impl Into<String>, uuid: impl Into<String>) -> Self {
        Self {
            url: Some(url.into()),
            uuid: Some(uuid.into()),
            size: None,
            second: None,
            download_flag: Some(2),
            extra: serde_json::Map::new(),
        }
    }

    /// Sets `url`: address of the file.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `uuid`: unique ID of the file, the client's key for it.
    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }

    /// Sets `size`: size.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `second`: length.
    #[must_use]
    pub fn second(mut self, second: i64) -> Self {
        self.second = Some(second);
        self
    }

    /// Sets `download_flag`: fixed 2.
    #[must_use]
    pub fn download_flag(mut self, download_flag: i64) -> Self {
        self.download_flag = Some(download_flag);
        self
    }
}

crate::wire::lenient::object!(SoundElement);

/// An image in its sizes.
///
/// - upper-case URL; Width and Height of the large image and the thumbnail are 0 in the official sample
/// - of the three sizes, which ones a REST sender must give is not stated; samples give all three
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageElement {
    /// Unique ID of the image, the client's key for it.
    ///
    /// Expected, but a request without it is not refused.
    pub uuid: Option<String>,
    /// 1 JPG, 2 GIF, 3 PNG, 4 BMP, 255 other.
    ///
    /// Optional. Known values: 1, 2, 3, 4, 255.
    pub image_format: Option<i64>,
    /// The image in its sizes: thumbnail, large, original.
    ///
    /// Expected, but a request without it is not refused.
    pub image_info_array: Option<Vec<ImageInfo>>,
    /// Fields that are not described, and values that do not fit their description, as they came: they go out
    /// again.
    pub extra: serde_json::Map<String, serde_json::Value>,
}

crate::wire::object::fields!(
    lenient ImageElement { 0 given uuid "UUID", 1 given image_format "ImageFormat", 2
    given image_info_array "ImageInfoArray", } required[] extra extra
);

impl ImageElement {
    /// With the fields that are required or expected.
    pub fn new(
        uuid: impl Into<String>,
        image_info_array: impl IntoIterator<Item = impl Into<ImageInfo>>,
    ) -> Self {
        Self {
            uuid: Some(uuid.into()),
            image_format: None,
            image_info_array: Some(
                image_info_array.into_iter().map(Into::into).collect(),
            ),
            extra: serde_json::Map::new(),
        }
    }

    /// Sets `uuid`: unique ID of the image, the client's key for it.
    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }

    /// Sets `image_format`: 1 JPG, 2 GIF, 3 PNG, 4 BMP, 255 other.
    #[must_use]
    pub fn image_format(mut self, image_format: i64) -> Self {
        self.image_format = Some(image_format);
        self
    }

    /// Sets `image_info_array`: the image in its sizes: thumbnail, large, original.
    #[must_use]
    pub fn image_info_array(
        mut self,
        image_info_array: impl IntoIterator<Item = impl Into<ImageInfo>>,
    ) -> Self {
        self.image_info_array = Some(
            image_info_array.into_iter().map(Into::into).collect(),
        );
        self
    }
}

crate::wire::lenient::object!(ImageElement);

/// The image in its sizes: thumbnail, large, original.
///
/// Used in [`ImageElement::image_info_array`](field@crate::api::ImageElement::image_info_array).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageInfo {
    /// 1 original, 2 large, 3 thumbnail; 0 is seen in messages of older clients.
    ///
    /// Optional. Known values: 0, 1, 2, 3.
    pub r#type: Option<i64>,
    /// Size.
    ///
    /// Optional. In bytes.
    pub size: Option<i64>,
    /// Width.
    ///
    /// Expected, but a request without it is not refused. In pixels.
    pub width: Option<i64>,
    /// Height.
    ///
    /// Expected, but a request without it is not refused. In pixels.
    pub height: Option<i64>,
    /// Address of this size.
    ///
    /// Expected, but a request without it is not refused.
    pub url: Option<String>,
    /// Fields that are not described, and values that do not fit their description, as they came: they go out
    /// again.
    pub extra: serde_json::Map<String, serde_json::Value>,
}

crate::wire::object::fields!(
    lenient ImageInfo { 0 given r#type "Type", 1 given size "Size", 2 given width
    "Width", 3 given height "Height", 4 given url "URL", } required[] extra extra
);

impl ImageInfo {
    /// With the fields that are required or expected.
    pub fn new(width: i64, height: i64, url: impl Into<String>) -> Self {
        Self {
            r#type: None,
            size: None,
            width: Some(width),
            height: Some(height),
            url: Some(url.into()),
            extra: serde_json::Map::new(),
        }
    }

    /// Sets `type`: 1 original, 2 large, 3 thumbnail; 0 is seen in messages of older clients.
    #[must_use]
    pub fn r#type(mut self, r#type: i64) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets `size`: size.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `width`: width.
    #[must_use]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    /// Sets `height`: height.
    #[must_use]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets `url`: address of this size.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

crate::wire::lenient::object!(ImageInfo);

/// A file.
///
/// - the field table once spells fileName; samples have FileName
/// - messages from SDK 2.x and 3.x lack Url and Download_Flag, those of SDK 4.x have no UUID
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileElement {
    /// Address of the file.
    ///
    /// Expected, but a request without it is not refused.
    pub url: Option<String>,
    /// Unique ID of the file.
    ///
    /// Expected, but a request without it is not refused.
    pub uuid: Option<String>,
    /// Size.
    ///
    /// Optional. In bytes.
    pub file_size: Option<i64>,
    /// Name shown.
    ///
    /// Optional.
    pub file_name: Option<String>,
    /// Fixed 2.
    ///
    /// Expected, but a request without it is not refused. Always 2.
    pub download_flag: Option<i64>,
    /// Fields that are not described, and values that do not fit their description, as they came: they go out
    /// again.
    pub extra: serde_json::Map<String, serde_json::Value>,
}

crate::wire::object::fields!(
    lenient FileElement { 0 given url "Url", 1 given uuid "UUID", 2 given file_size
    "FileSize", 3 given file_name "FileName", 4 given download_flag "Download_Flag", }
    required[] extra extra
);

impl FileElement {
    /// With the fields that are required or expected.
    pub fn new(url: impl Into<String>, uuid: impl Into<String>) -> Self {
        Self {
            url: Some(url.into()),
            uuid: Some(uuid.into()),
            file_size: None,
            file_name: None,
            download_flag: Some(2),
            extra: serde_json::Map::new(),
        }
    }

    /// Sets `url`: address of the file.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `uuid`: unique ID of the file.
    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }

    /// Sets `file_size`: size.
    #[must_use]
    pub fn file_size(mut self, file_size: i64) -> Self {
        self.file_size = Some(file_size);
        self
    }

    /// Sets `file_name`: name shown.
    #[must_use]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Sets `download_flag`: fixed 2.
    #[must_use]
    pub fn download_flag(mut self, download_flag: i64) -> Self {
        self.download_flag = Some(download_flag);
        self
    }
}

crate::wire::lenient::object!(FileElement);

/// A video with its cover image.
///
/// - messages from SDK 2.x and 3.x lack the Url and DownloadFlag fields
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoElement {
    /// Address of the video.
    ///
    /// Expected, but a request without it is not refused.
    pub video_url: Option<String>,
    /// Unique ID of the video.
    ///
    /// Expected, but a request without it is not refused.
    pub video_uuid: Option<String>,
    /// Size.
    ///
    /// Optional. In bytes.
    pub video_size: Option<i64>,
    /// Length; web clients send 0.
    ///
    /// Optional. In seconds.
    pub video_second: Option<i64>,
    /// E.g. mp4.
    ///
    /// Optional.
    pub video_format: Option<String>,
    /// Fixed 2.
    ///
    /// Expected, but a request without it is not refused. Always 2.
    pub video_download_flag: Option<i64>,
    /// Address of the cover image.
    ///
    /// Expected, but a request without it is not refused.
    pub thumb_url: Option<String>,
    /// Unique ID of the cover image.
    ///
    /// Expected, but a request without it is not refused.
    pub thumb_uuid: Option<String>,
    /// Size of the cover image.
    ///
    /// Optional. In bytes.
    pub thumb_size: Option<i64>,
    /// Width of the cover image.
    ///
    /// Expected, but a request without it is not refused. In pixels.
    pub thumb_width: Option<i64>,
    /// Height of the cover image.
    ///
    /// Expected, but a request without it is not refused. In pixels.
    pub thumb_height: Option<i64>,
    /// E.g. JPG.
    ///
    /// Optional.
    pub thumb_format: Option<String>,
    /// Fixed 2.
    ///
    /// Expected, but a request without it is not refused. Always 2.
    pub thumb_download_flag: Option<i64>,
    /// Fields that are not described, and values that do not fit their description, as they came: they go out
    /// again.
    pub extra: serde_json::Map<String, serde_json::Value>,
}

crate::wire::object::fields!(
    lenient VideoElement { 0 given video_url "VideoUrl", 1 given video_uuid "VideoUUID",
    2 given video_size "VideoSize", 3 given video_second "VideoSecond", 4 given
    video_format "VideoFormat", 5 given video_download_flag "VideoDownloadFlag", 6 given
    thumb_url "ThumbUrl", 7 given thumb_uuid "ThumbUUID", 8 given thumb_size "ThumbSize",
    9 given thumb_width "ThumbWidth", 10 given thumb_height "ThumbHeight", 11 given
    thumb_format "ThumbFormat", 12 given thumb_download_flag "ThumbDownloadFlag", }
    required[] extra extra
);

impl VideoElement {
    /// With the fields that are required or expected.
    pub fn new(
        video_url: impl Into<String>,
        video_uuid: impl Into<String>,
        thumb_url: impl Into<String>,
        thumb_uuid: impl Into<String>,
        thumb_width: i64,
        thumb_height: i64,
    ) -> Self {
        Self {
            video_url: Some(video_url.into()),
            video_uuid: Some(video_uuid.into()),
            video_size: None,
            video_second: None,
            video_format: None,
            video_download_flag: Some(2),
            thumb_url: Some(thumb_url.into()),
            thumb_uuid: Some(thumb_uuid.into()),
            thumb_size: None,
            thumb_width: Some(thumb_width),
            thumb_height: Some(thumb_height),
            thumb_format: None,
            thumb_download_flag: Some(2),
            extra: serde_json::Map::new(),
        }
    }

    /// Sets `video_url`: address of the video.
    #[must_use]
    pub fn video_url(mut self, video_url: impl Into<String>) -> Self {
        self.video_url = Some(video_url.into());
        self
    }

    /// Sets `video_uuid`: unique ID of the video.
    #[must_use]
    pub fn video_uuid(mut self, video_uuid: impl Into<String>) -> Self {
        self.video_uuid = Some(video_uuid.into());
        self
    }

    /// Sets `video_size`: size.
    #[must_use]
    pub fn video_size(mut self, video_size: i64) -> Self {
        self.video_size = Some(video_size);
        self
    }

    /// Sets `video_second`: length; web clients send 0.
    #[must_use]
    pub fn video_second(mut self, video_second: i64) -> Self {
        self.video_second = Some(video_second);
        self
    }

    /// Sets `video_format`: e.g. mp4.
    #[must_use]
    pub fn video_format(mut self, video_format: impl Into<String>) -> Self {
        self.video_format = Some(video_format.into());
        self
    }

    /// Sets `video_download_flag`: fixed 2.
    #[must_use]
    pub fn video_download_flag(mut self, video_download_flag: i64) -> Self {
        self.video_download_flag = Some(video_download_flag);
        self
    }

    /// Sets `thumb_url`: address of the cover image.
    #[must_use]
    pub fn thumb_url(mut self, thumb_url: impl Into<String>) -> Self {
        self.thumb_url = Some(thumb_url.into());
        self
    }

    /// Sets `thumb_uuid`: unique ID of the cover image.
    #[must_use]
    pub fn thumb_uuid(mut self, thumb_uuid: impl Into<String>) -> Self {
        self.thumb_uuid = Some(thumb_uuid.into());
        self
    }

    /// Sets `thumb_size`: size of the cover image.
    #[must_use]
    pub fn thumb_size(mut self, thumb_size: i64) -> Self {
        self.thumb_size = Some(thumb_size);
        self
    }

    /// Sets `thumb_width`: width of the cover image.
    #[must_use]
    pub fn thumb_width(mut self, thumb_width: i64) -> Self {
        self.thumb_width = Some(thumb_width);
        self
    }

    /// Sets `thumb_height`: height of the cover image.
    #[must_use]
    pub fn thumb_height(mut self, thumb_height: i64) -> Self {
        self.thumb_height = Some(thumb_height);
        self
    }

    /// Sets `thumb_format`: e.g. JPG.
    #[must_use]
    pub fn thumb_format(mut self, thumb_format: impl Into<String>) -> Self {
        self.thumb_format = Some(thumb_format.into());
        self
    }

    /// Sets `thumb_download_flag`: fixed 2.
    #[must_use]
    pub fn thumb_download_flag(mut self, thumb_download_flag: i64) -> Self {
        self.thumb_download_flag = Some(thumb_download_flag);
        self
    }
}

crate::wire::lenient::object!(VideoElement);

/// Messages merged into one.
///
/// - native SDK 5.2.210, web SDK 2.10.1 or later
/// - made by clients; no page shows it sent by REST: what is expected is what a received one holds
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RelayElement {
    /// Title of the bundle.
    ///
    /// Expected, but a request without it is not refused.
    pub title: Option<String>,
    /// How many messages are bundled.
    ///
    /// Expected, but a request without it is not refused.
    pub msg_num: Option<i64>,
    /// Text for clients that do not know the element.
    ///
    /// Expected, but a request without it is not refused.
    pub compatible_text: Option<String>,
    /// Summaries, one line each.
    ///
    /// Expected, but a request without it is not refused.
    pub abstract_list: Option<Vec<String>>,
    /// The messages; only when all of them come to at most 12 KB.
    ///
    /// Required in some cases.
    pub msg_list: Option<Vec<RelayMessage>>,
    /// Key of the stored list when the messages exceed 12 KB; MsgList is absent then.
    ///
    /// Required in some cases.
    pub json_msg_key: Option<String>,
    /// Fields that are not described, and values that do not fit their description, as they came: they go out
    /// again.
    pub extra: serde_json::Map<String, serde_json::Value>,
}

crate::wire::object::fields!(
    lenient RelayElement { 0 given title "Title", 1 given msg_num "MsgNum", 2 given
    compatible_text "CompatibleText", 3 given abstract_list "AbstractList", 4 given
    msg_list "MsgList", 5 given json_msg_key "JsonMsgKey", } required[] extra extra
);

impl RelayElement {
    /// With the fields that are required or expected.
    pub fn new(
        title: impl Into<String>,
        msg_num: i64,
        compatible_text: impl Into<String>,
        abstract_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            title: Some(title.into()),
            msg_num: Some(msg_num),
            compatible_text: Some(compatible_text.into()),
            abstract_list: Some(abstract_list.into_iter().map(Into::into).collect()),
            msg_list: None,
            json_msg_key: None,
            extra: serde_json::Map::new(),
        }
    }

    /// Sets `title`: title of the bundle.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `msg_num`: how many messages are bundled.
    #[must_use]
    pub fn msg_num(mut self, msg_num: i64) -> Self {
        self.msg_num = Some(msg_num);
        self
    }

    /// Sets `compatible_text`: text for clients that do not know the element.
    #[must_use]
    pub fn compatible_text(mut self, compatible_text: impl Into<String>) -> Self {
        self.compatible_text = Some(compatible_text.into());
        self
    }

    /// Sets `abstract_list`: summaries, one line each.
    #[must_use]
    pub fn abstract_list(
        mut self,
        abstract_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.abstract_list = Some(abstract_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `msg_list`: the messages; only when all of them come to at most 12 KB.
    #[must_use]
    pub fn msg_list(
        mut self,
        msg_list: impl IntoIterator<Item = impl Into<RelayMessage>>,
    ) -> Self {
        self.msg_list = Some(msg_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `json_msg_key`: key of the stored list when the messages exceed 12 KB; MsgList is absent then.
    #[must_use]
    pub fn json_msg_key(mut self, json_msg_key: impl Into<String>) -> Self {
        self.json_msg_key = Some(json_msg_key.into());
        self
    }
}

crate::wire::lenient::object!(RelayElement);

/// The messages; only when all of them come to at most 12 KB.
///
/// Used in [`RelayElement::msg_list`](field@crate::api::RelayElement::msg_list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RelayMessage {
    /// Sender.
    ///
    /// Expected, but a request without it is not refused.
    pub from_account: Option<String>,
    /// Receiver, one-to-one messages only.
    ///
    /// Required in some cases.
    pub to_account: Option<String>,
    /// Group, group messages only.
    ///
    /// Required in some cases.
    pub group_id: Option<String>,
    /// Sequence.
    ///
    /// Expected, but a request without it is not refused.
    pub msg_seq: Option<i64>,
    /// Random number.
    ///
    /// Expected, but a request without it is not refused.
    pub msg_random: Option<i64>,
    /// Time sent.
    ///
    /// Expected, but a request without it is not refused. In seconds.
    pub msg_time_stamp: Option<i64>,
    /// Elements; may nest.
    ///
    /// Expected, but a request without it is not refused.
    pub msg_body: Option<Vec<MsgElement>>,
    /// Custom data of that message.
    ///
    /// Optional.
    pub cloud_custom_data: Option<String>,
    /// Fields that are not described, and values that do not fit their description, as they came: they go out
    /// again.
    pub extra: serde_json::Map<String, serde_json::Value>,
}

crate::wire::object::fields!(
    lenient RelayMessage { 0 given from_account "From_Account", 1 given to_account
    "To_Account", 2 given group_id "GroupId", 3 given msg_seq "MsgSeq", 4 given
    msg_random "MsgRandom", 5 given msg_time_stamp "MsgTimeStamp", 6 given msg_body
    "MsgBody", 7 given cloud_custom_data "CloudCustomData", } required[] extra extra
);

impl RelayMessage {
    /// With the fields that are required or expected.
    pub fn new(
        from_account: impl Into<String>,
        msg_seq: i64,
        msg_random: i64,
        msg_time_stamp: i64,
        msg_body: impl IntoIterator<Item = impl Into<MsgElement>>,
    ) -> Self {
        Self {
            from_account: Some(from_account.into()),
            to_account: None,
            group_id: None,
            msg_seq: Some(msg_seq),
            msg_random: Some(msg_random),
            msg_time_stamp: Some(msg_time_stamp),
            msg_body: Some(msg_body.into_iter().map(Into::into).collect()),
            cloud_custom_data: None,
            extra: serde_json::Map::new(),
        }
    }

    /// Sets `from_account`: sender.
    #[must_use]
    pub fn from_account(mut self, from_account: impl Into<String>) -> Self {
        self.from_account = Some(from_account.into());
        self
    }

    /// Sets `to_account`: receiver, one-to-one messages only.
    #[must_use]
    pub fn to_account(mut self, to_account: impl Into<String>) -> Self {
        self.to_account = Some(to_account.into());
        self
    }

    /// Sets `group_id`: group, group messages only.
    #[must_use]
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Sets `msg_seq`: sequence.
    #[must_use]
    pub fn msg_seq(mut self, msg_seq: i64) -> Self {
        self.msg_seq = Some(msg_seq);
        self
    }

    /// Sets `msg_random`: random number.
    #[must_use]
    pub fn msg_random(mut self, msg_random: i64) -> Self {
        self.msg_random = Some(msg_random);
        self
    }

    /// Sets `msg_time_stamp`: time sent.
    #[must_use]
    pub fn msg_time_stamp(mut self, msg_time_stamp: i64) -> Self {
        self.msg_time_stamp = Some(msg_time_stamp);
        self
    }

    /// Sets `msg_body`: elements; may nest.
    #[must_use]
    pub fn msg_body(
        mut self,
        msg_body: impl IntoIterator<Item = impl Into<MsgElement>>,
    ) -> Self {
        self.msg_body = Some(msg_body.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `cloud_custom_data`: custom data of that message.
    #[must_use]
    pub fn cloud_custom_data(mut self, cloud_custom_data: impl Into<String>) -> Self {
        self.cloud_custom_data = Some(cloud_custom_data.into());
        self
    }
}

crate::wire::lenient::object!(RelayMessage);

/// A stream of text pieces.
///
/// - only in v4/stream_msg/send_c2c_stream_msg and v4/stream_msg/send_group_stream_msg; also seen in webhooks
/// - first sample of the official pages; how to go on comes from a chatbot plugin that Tencent staff maintain
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamElement {
    /// Text for clients that do not know streams.
    ///
    /// Optional.
    pub compatible_text: Option<String>,
    /// The pieces that this call adds.
    ///
    /// Expected, but a request without it is not refused.
    pub chunks: Option<Vec<StreamChunk>>,
    /// Absent in the call that starts the stream, required in all later ones.
    ///
    /// Required in some cases.
    pub stream_msg_id: Option<String>,
    /// Fields that are not described, and values that do not fit their description, as they came: they go out
    /// again.
    pub extra: serde_json::Map<String, serde_json::Value>,
}

crate::wire::object::fields!(
    lenient StreamElement { 0 given compatible_text "CompatibleText", 1 given chunks
    "Chunks", 2 given stream_msg_id "StreamMsgID", } required[] extra extra
);

impl StreamElement {
    /// With the fields that are required or expected.
    pub fn new(chunks: impl IntoIterator<Item = impl Into<StreamChunk>>) -> Self {
        Self {
            compatible_text: None,
            chunks: Some(chunks.into_iter().map(Into::into).collect()),
            stream_msg_id: None,
            extra: serde_json::Map::new(),
        }
    }

    /// Sets `compatible_text`: text for clients that do not know streams.
    #[must_use]
    pub fn compatible_text(mut self, compatible_text: impl Into<String>) -> Self {
        self.compatible_text = Some(compatible_text.into());
        self
    }

    /// Sets `chunks`: the pieces that this call adds.
    #[must_use]
    pub fn chunks(
        mut self,
        chunks: impl IntoIterator<Item = impl Into<StreamChunk>>,
    ) -> Self {
        self.chunks = Some(chunks.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `stream_msg_id`: absent in the call that starts the stream, required in all later ones.
    #[must_use]
    pub fn stream_msg_id(mut self, stream_msg_id: impl Into<String>) -> Self {
        self.stream_msg_id = Some(stream_msg_id.into());
        self
    }
}

crate::wire::lenient::object!(StreamElement);

/// The pieces that this call adds.
///
/// Used in [`StreamElement::chunks`](field@crate::api::StreamElement::chunks).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamChunk {
    /// Data for text; other values are not known, keep it open.
    ///
    /// Expected, but a request without it is not refused.
    pub event_type: Option<StreamEventType>,
    /// Number of the piece, from 1, rising.
    ///
    /// Expected, but a request without it is not refused. At least 1. Documented, not checked.
    pub index: Option<i64>,
    /// The new piece of text, not the whole.
    ///
    /// Expected, but a request without it is not refused.
    pub markdown: Option<String>,
    /// True in the last piece.
    ///
    /// Expected, but a request without it is not refused.
    pub is_last: Option<bool>,
    /// Fields that are not described, and values that do not fit their description, as they came: they go out
    /// again.
    pub extra: serde_json::Map<String, serde_json::Value>,
}

crate::wire::object::fields!(
    lenient StreamChunk { 0 given event_type "EventType", 1 given index "Index", 2 given
    markdown "Markdown", 3 given is_last "IsLast", } required[] extra extra
);

impl StreamChunk {
    /// With the fields that are required or expected.
    pub fn new(
        event_type: impl Into<StreamEventType>,
        index: i64,
        markdown: impl Into<String>,
        is_last: bool,
    ) -> Self {
        Self {
            event_type: Some(event_type.into()),
            index: Some(index),
            markdown: Some(markdown.into()),
            is_last: Some(is_last),
            extra: serde_json::Map::new(),
        }
    }

    /// Sets `event_type`: data for text; other values are not known, keep it open.
    #[must_use]
    pub fn event_type(mut self, event_type: impl Into<StreamEventType>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }

    /// Sets `index`: number of the piece, from 1, rising.
    #[must_use]
    pub fn index(mut self, index: i64) -> Self {
        self.index = Some(index);
        self
    }

    /// Sets `markdown`: the new piece of text, not the whole.
    #[must_use]
    pub fn markdown(mut self, markdown: impl Into<String>) -> Self {
        self.markdown = Some(markdown.into());
        self
    }

    /// Sets `is_last`: true in the last piece.
    #[must_use]
    pub fn is_last(mut self, is_last: bool) -> Self {
        self.is_last = Some(is_last);
        self
    }
}

crate::wire::lenient::object!(StreamChunk);

/// Data for text; other values are not known, keep it open.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamEventType {
    /// `data`
    Data,
    /// A value that this version does not know.
    Other(String),
}

impl StreamEventType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Data => "data",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for StreamEventType {
    fn from(value: &str) -> Self {
        match value {
            "data" => Self::Data,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for StreamEventType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for StreamEventType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for StreamEventType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for StreamEventType {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for StreamEventType {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(StreamEventType);

/// What an offline push shows and how each vendor delivers it.
///
/// Official page: <https://www.tencentcloud.com/document/product/1047/33527>
///
/// - every field is optional; unknown fields must be left in place, vendors add new ones often
/// - a vendor's own field overrides what the console holds for that vendor; an empty one does not
/// - an APNs packet is at most 4 KB: Desc and Ext together should stay under 3 KB
/// - longer titles and texts are cut and end in three dots, which count
/// - longest title and text, in UTF-16 units: Huawei: title 60, text 600; Honor: title 50, text 400; Mi: title 50,
///   text 128; OPPO: title 50, text 50 (text 128 with PushStyle 1); vivo: title 40, text 100; Meizu: title 32, text
///   100
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfflinePushInfo {
    /// 0 pushes offline, 1 does not (in push-only calls: online users only).
    ///
    /// Optional. Known values: 0, 1. Default 0.
    pub push_flag: Option<i64>,
    /// Title, for APNs and Android alike; APNs default is the sender's nickname or the group's name.
    ///
    /// Optional.
    pub title: Option<String>,
    /// Text; replaces the push texts of the elements; needed for a lone TIMCustomElem to be pushed.
    ///
    /// Optional.
    pub desc: Option<String>,
    /// Data passed through to the client: JSON in a string, or some vendors drop the push; keep it near 1 KB.
    ///
    /// Optional.
    pub ext: Option<String>,
    /// Title and text per language; SDK 8.5.6870 or later.
    ///
    /// Optional.
    pub multi_language_content: Option<Vec<LanguageContent>>,
    /// Raises the icon's number by this (APNs, Huawei, Honor, Harmony); with neither it nor BadgeSetNum APNs follows
    /// BadgeMode and the other three add 1.
    ///
    /// Optional. From 1 to 99.
    pub badge_add_num: Option<i64>,
    /// Sets the icon's number: APNs 0 to 999, Huawei, Honor and Harmony 0 to 99; wins over BadgeAddNum.
    ///
    /// Optional. From 0 to 999.
    pub badge_set_num: Option<i64>,
    /// Push template from the console, like 1400000000-1; templates with preset variables work in Chat messages only,
    /// pure push calls answer an error.
    ///
    /// Optional.
    pub push_template_id: Option<String>,
    /// Values of the template's variables; timTitle, timDesc, timSenderNick and timGroupName are filled by the server.
    ///
    /// Optional.
    pub push_template_param: Option<BTreeMap<String, String>>,
    /// Android vendors.
    ///
    /// Optional.
    pub android_info: Option<AndroidInfo>,
    /// Apple.
    ///
    /// Optional.
    pub apns_info: Option<ApnsInfo>,
    /// HarmonyOS.
    ///
    /// Optional.
    pub harmony_info: Option<HarmonyInfo>,
    /// Fields that are not described, and values that do not fit their description, as they came: they go out
    /// again.
    pub extra: serde_json::Map<String, serde_json::Value>,
}

crate::wire::object::fields!(
    lenient OfflinePushInfo { 0 given push_flag "PushFlag", 1 given title "Title", 2
    given desc "Desc", 3 given ext "Ext", 4 given multi_language_content
    "MultiLanguageContent", 5 given badge_add_num "BadgeAddNum", 6 given badge_set_num
    "BadgeSetNum", 7 given push_template_id "PushTemplateId", 8 given push_template_param
    "PushTemplateParam", 9 given android_info "AndroidInfo", 10 given apns_info
    "ApnsInfo", 11 given harmony_info "HarmonyInfo", } required[] extra extra
);

impl OfflinePushInfo {
    /// With no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `push_flag`: 0 pushes offline, 1 does not (in push-only calls: online users only).
    #[must_use]
    pub fn push_flag(mut self, push_flag: i64) -> Self {
        self.push_flag = Some(push_flag);
        self
    }

    /// Sets `title`: title, for APNs and Android alike; APNs default is the sender's nickname or the group's name.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `desc`: text; replaces the push texts of the elements; needed for a lone TIMCustomElem to be pushed.
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Sets `ext`: data passed through to the client: JSON in a string, or some vendors drop the push; keep it near 1
    /// KB.
    #[must_use]
    pub fn ext(mut self, ext: impl Into<String>) -> Self {
        self.ext = Some(ext.into());
        self
    }

    /// Sets `multi_language_content`: title and text per language; SDK 8.5.6870 or later.
    #[must_use]
    pub fn multi_language_content(
        mut self,
        multi_language_content: impl IntoIterator<Item = impl Into<LanguageContent>>,
    ) -> Self {
        self.multi_language_content = Some(
            multi_language_content.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `badge_add_num`: raises the icon's number by this (APNs, Huawei, Honor, Harmony); with neither it nor
    /// BadgeSetNum APNs follows BadgeMode and the other three add 1.
    #[must_use]
    pub fn badge_add_num(mut self, badge_add_num: i64) -> Self {
        self.badge_add_num = Some(badge_add_num);
        self
    }

    /// Sets `badge_set_num`: sets the icon's number: APNs 0 to 999, Huawei, Honor and Harmony 0 to 99; wins over
    /// BadgeAddNum.
    #[must_use]
    pub fn badge_set_num(mut self, badge_set_num: i64) -> Self {
        self.badge_set_num = Some(badge_set_num);
        self
    }

    /// Sets `push_template_id`: push template from the console, like 1400000000-1; templates with preset variables work
    /// in Chat messages only, pure push calls answer an error.
    #[must_use]
    pub fn push_template_id(mut self, push_template_id: impl Into<String>) -> Self {
        self.push_template_id = Some(push_template_id.into());
        self
    }

    /// Sets `push_template_param`: values of the template's variables; timTitle, timDesc, timSenderNick and
    /// timGroupName are filled by the server.
    #[must_use]
    pub fn push_template_param(
        mut self,
        push_template_param: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.push_template_param = Some(
            push_template_param
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Sets `android_info`: Android vendors.
    #[must_use]
    pub fn android_info(mut self, android_info: AndroidInfo) -> Self {
        self.android_info = Some(android_info);
        self
    }

    /// Sets `apns_info`: Apple.
    #[must_use]
    pub fn apns_info(mut self, apns_info: ApnsInfo) -> Self {
        self.apns_info = Some(apns_info);
        self
    }

    /// Sets `harmony_info`: HarmonyOS.
    #[must_use]
    pub fn harmony_info(mut self, harmony_info: HarmonyInfo) -> Self {
        self.harmony_info = Some(harmony_info);
        self
    }
}

crate::wire::lenient::object!(OfflinePushInfo);

/// Title and text per language; SDK 8.5.6870 or later.
///
/// Used in [`OfflinePushInfo::multi_language_content`](field@crate::api::OfflinePushInfo::multi_language_content).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LanguageContent {
    /// Language code as the client reports it; the table marks it optional, but an entry without it can match no
    /// device.
    ///
    /// Required in some cases.
    pub language: Option<String>,
    /// Title in that language.
    ///
    /// Optional.
    pub title: Option<String>,
    /// Text in that language.
    ///
    /// Optional.
    pub desc: Option<String>,
    /// Fields that are not described, and values that do not fit their description, as they came: they go out
    /// again.
    pub extra: serde_json::Map<String, serde_json::Value>,
}

crate::wire::object::fields!(
    lenient LanguageContent { 0 given language "Language", 1 given title "Title", 2 given
    desc "Desc", } required[] extra extra
);

impl LanguageContent {
    /// With no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `language`: language code as the client reports it; the table marks it optional, but an entry without it
    /// can match no device.
    #[must_use]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets `title`: title in that language.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `desc`: text in that language.
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

crate::wire::lenient::object!(LanguageContent);

/// Android vendors.
///
/// Used in [`OfflinePushInfo::android_info`](field@crate::api::OfflinePushInfo::android_info).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AndroidInfo {
    /// Sound file without path, in the app's raw folder; newest page: without suffix, older samples: android.mp3.
    ///
    /// Optional.
    pub sound: Option<String>,
    /// Huawei, Honor, OPPO: 0 standard, 1 big text.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    pub push_style: Option<i64>,
    /// Huawei, EMUI 10 or later: channel; overrides the console.
    ///
    /// Optional.
    pub hua_wei_channel_id: Option<String>,
    /// Huawei: class of message; older pages: default NORMAL.
    ///
    /// Optional.
    pub hua_wei_importance: Option<AndroidImportance>,
    /// Huawei: category; overrides the console.
    ///
    /// Optional.
    pub hua_wei_category: Option<String>,
    /// Huawei: icon URL, https, under 512 KB.
    ///
    /// Optional.
    pub hua_wei_image: Option<String>,
    /// Legacy, Huawei: 1 passes Ext as intent parameter, 0 as action parameter.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    pub ext_as_huawei_intent_param: Option<i64>,
    /// Honor: class of message; older pages: default NORMAL.
    ///
    /// Optional.
    pub honor_importance: Option<AndroidImportance>,
    /// Honor: icon URL, https, under 512 KB.
    ///
    /// Optional.
    pub honor_image: Option<String>,
    /// Mi, MIUI 10 or later: channel; overrides the console.
    ///
    /// Optional.
    pub xiao_mi_channel_id: Option<String>,
    /// OPPO, Android 8 or later: channel; overrides the console.
    ///
    /// Optional.
    pub oppo_channel_id: Option<String>,
    /// OPPO: category.
    ///
    /// Optional.
    pub oppo_category: Option<String>,
    /// OPPO: 1 notification bar, 2 also lock screen, 16 also banner with sound and vibration; needs OPPOCategory.
    ///
    /// Optional. Known values: 1, 2, 16.
    pub oppo_notify_level: Option<i64>,
    /// OPPO: template of private messages.
    ///
    /// Optional.
    pub oppo_private_msg_template_id: Option<String>,
    /// OPPO: values for the template's title.
    ///
    /// Optional.
    pub oppo_private_title_parameters: Option<serde_json::Value>,
    /// OPPO: values for the template's text.
    ///
    /// Optional.
    pub oppo_private_content_parameters: Option<serde_json::Value>,
    /// vivo: 0 marketing, 1 system.
    ///
    /// Optional. Known values: 0, 1. Default 1.
    pub vivo_classification: Option<i64>,
    /// vivo: category; overrides the console.
    ///
    /// Optional.
    pub vivo_category: Option<String>,
    /// vivo: 1 silent, 2 sound, 3 vibration, 4 both; typed String in the table, integer in a Go SDK.
    ///
    /// Optional. Such as 1, 2, 3, 4. Default 4.
    pub vivo_notify_type: Option<serde_json::Value>,
    /// Meizu: 0 public, 1 private; a sample comments 0 as private.
    ///
    /// Optional. Known values: 0, 1.
    pub mei_zu_notice_msg_type: Option<i64>,
    /// Google, Android 8 or later: channel; only with an uploaded certificate file.
    ///
    /// Optional.
    pub google_channel_id: Option<String>,
    /// Google: priority.
    ///
    /// Optional.
    pub google_priority: Option<GooglePriority>,
    /// Google: icon URL, up to 1 MB.
    ///
    /// Optional.
    pub google_image: Option<String>,
    /// Fields that are not described, and values that do not fit their description, as they came: they go out
    /// again.
    pub extra: serde_json::Map<String, serde_json::Value>,
}

crate::wire::object::fields!(
    lenient AndroidInfo { 0 given sound "Sound", 1 given push_style "PushStyle", 2 given
    hua_wei_channel_id "HuaWeiChannelID", 3 given hua_wei_importance "HuaWeiImportance",
    4 given hua_wei_category "HuaWeiCategory", 5 given hua_wei_image "HuaWeiImage", 6
    given ext_as_huawei_intent_param "ExtAsHuaweiIntentParam", 7 given honor_importance
    "HonorImportance", 8 given honor_image "HonorImage", 9 given xiao_mi_channel_id
    "XiaoMiChannelID", 10 given oppo_channel_id "OPPOChannelID", 11 given oppo_category
    "OPPOCategory", 12 given oppo_notify_level "OPPONotifyLevel", 13 given
    oppo_private_msg_template_id "OPPOPrivateMsgTemplateId", 14 given
    oppo_private_title_parameters "OPPOPrivateTitleParameters", 15 given
    oppo_private_content_parameters "OPPOPrivateContentParameters", 16 given
    vivo_classification "VIVOClassification", 17 given vivo_category "VIVOCategory", 18
    given vivo_notify_type "VIVONotifyType", 19 given mei_zu_notice_msg_type
    "MeiZuNoticeMsgType", 20 given google_channel_id "GoogleChannelID", 21 given
    google_priority "GooglePriority", 22 given google_image "GoogleImage", } required[]
    extra extra
);

impl AndroidInfo {
    /// With no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `sound`: sound file without path, in the app's raw folder; newest page: without suffix, older samples:
    /// android.mp3.
    #[must_use]
    pub fn sound(mut self, sound: impl Into<String>) -> Self {
        self.sound = Some(sound.into());
        self
    }

    /// Sets `push_style`: Huawei, Honor, OPPO: 0 standard, 1 big text.
    #[must_use]
    pub fn push_style(mut self, push_style: i64) -> Self {
        self.push_style = Some(push_style);
        self
    }

    /// Sets `hua_wei_channel_id`: Huawei, EMUI 10 or later: channel; overrides the console.
    #[must_use]
    pub fn hua_wei_channel_id(mut self, hua_wei_channel_id: impl Into<String>) -> Self {
        self.hua_wei_channel_id = Some(hua_wei_channel_id.into());
        self
    }

    /// Sets `hua_wei_importance`: Huawei: class of message; older pages: default NORMAL.
    #[must_use]
    pub fn hua_wei_importance(
        mut self,
        hua_wei_importance: impl Into<AndroidImportance>,
    ) -> Self {
        self.hua_wei_importance = Some(hua_wei_importance.into());
        self
    }

    /// Sets `hua_wei_category`: Huawei: category; overrides the console.
    #[must_use]
    pub fn hua_wei_category(mut self, hua_wei_category: impl Into<String>) -> Self {
        self.hua_wei_category = Some(hua_wei_category.into());
        self
    }

    /// Sets `hua_wei_image`: Huawei: icon URL, https, under 512 KB.
    #[must_use]
    pub fn hua_wei_image(mut self, hua_wei_image: impl Into<String>) -> Self {
        self.hua_wei_image = Some(hua_wei_image.into());
        self
    }

    /// Sets `ext_as_huawei_intent_param`: legacy, Huawei: 1 passes Ext as intent parameter, 0 as action parameter.
    #[must_use]
    pub fn ext_as_huawei_intent_param(
        mut self,
        ext_as_huawei_intent_param: i64,
    ) -> Self {
        self.ext_as_huawei_intent_param = Some(ext_as_huawei_intent_param);
        self
    }

    /// Sets `honor_importance`: Honor: class of message; older pages: default NORMAL.
    #[must_use]
    pub fn honor_importance(
        mut self,
        honor_importance: impl Into<AndroidImportance>,
    ) -> Self {
        self.honor_importance = Some(honor_importance.into());
        self
    }

    /// Sets `honor_image`: Honor: icon URL, https, under 512 KB.
    #[must_use]
    pub fn honor_image(mut self, honor_image: impl Into<String>) -> Self {
        self.honor_image = Some(honor_image.into());
        self
    }

    /// Sets `xiao_mi_channel_id`: Mi, MIUI 10 or later: channel; overrides the console.
    #[must_use]
    pub fn xiao_mi_channel_id(mut self, xiao_mi_channel_id: impl Into<String>) -> Self {
        self.xiao_mi_channel_id = Some(xiao_mi_channel_id.into());
        self
    }

    /// Sets `oppo_channel_id`: OPPO, Android 8 or later: channel; overrides the console.
    #[must_use]
    pub fn oppo_channel_id(mut self, oppo_channel_id: impl Into<String>) -> Self {
        self.oppo_channel_id = Some(oppo_channel_id.into());
        self
    }

    /// Sets `oppo_category`: OPPO: category.
    #[must_use]
    pub fn oppo_category(mut self, oppo_category: impl Into<String>) -> Self {
        self.oppo_category = Some(oppo_category.into());
        self
    }

    /// Sets `oppo_notify_level`: OPPO: 1 notification bar, 2 also lock screen, 16 also banner with sound and vibration;
    /// needs OPPOCategory.
    #[must_use]
    pub fn oppo_notify_level(mut self, oppo_notify_level: i64) -> Self {
        self.oppo_notify_level = Some(oppo_notify_level);
        self
    }

    /// Sets `oppo_private_msg_template_id`: OPPO: template of private messages.
    #[must_use]
    pub fn oppo_private_msg_template_id(
        mut self,
        oppo_private_msg_template_id: impl Into<String>,
    ) -> Self {
        self.oppo_private_msg_template_id = Some(oppo_private_msg_template_id.into());
        self
    }

    /// Sets `oppo_private_title_parameters`: OPPO: values for the template's title.
    #[must_use]
    pub fn oppo_private_title_parameters(
        mut self,
        oppo_private_title_parameters: impl Into<serde_json::Value>,
    ) -> Self {
        self.oppo_private_title_parameters = Some(oppo_private_title_parameters.into());
        self
    }

    /// Sets `oppo_private_content_parameters`: OPPO: values for the template's text.
    #[must_use]
    pub fn oppo_private_content_parameters(
        mut self,
        oppo_private_content_parameters: impl Into<serde_json::Value>,
    ) -> Self {
        self.oppo_private_content_parameters = Some(
            oppo_private_content_parameters.into(),
        );
        self
    }

    /// Sets `vivo_classification`: vivo: 0 marketing, 1 system.
    #[must_use]
    pub fn vivo_classification(mut self, vivo_classification: i64) -> Self {
        self.vivo_classification = Some(vivo_classification);
        self
    }

    /// Sets `vivo_category`: vivo: category; overrides the console.
    #[must_use]
    pub fn vivo_category(mut self, vivo_category: impl Into<String>) -> Self {
        self.vivo_category = Some(vivo_category.into());
        self
    }

    /// Sets `vivo_notify_type`: vivo: 1 silent, 2 sound, 3 vibration, 4 both; typed String in the table, integer in a
    /// Go SDK.
    #[must_use]
    pub fn vivo_notify_type(
        mut self,
        vivo_notify_type: impl Into<serde_json::Value>,
    ) -> Self {
        self.vivo_notify_type = Some(vivo_notify_type.into());
        self
    }

    /// Sets `mei_zu_notice_msg_type`: Meizu: 0 public, 1 private; a sample comments 0 as private.
    #[must_use]
    pub fn mei_zu_notice_msg_type(mut self, mei_zu_notice_msg_type: i64) -> Self {
        self.mei_zu_notice_msg_type = Some(mei_zu_notice_msg_type);
        self
    }

    /// Sets `google_channel_id`: Google, Android 8 or later: channel; only with an uploaded certificate file.
    #[must_use]
    pub fn google_channel_id(mut self, google_channel_id: impl Into<String>) -> Self {
        self.google_channel_id = Some(google_channel_id.into());
        self
    }

    /// Sets `google_priority`: Google: priority.
    #[must_use]
    pub fn google_priority(
        mut self,
        google_priority: impl Into<GooglePriority>,
    ) -> Self {
        self.google_priority = Some(google_priority.into());
        self
    }

    /// Sets `google_image`: Google: icon URL, up to 1 MB.
    #[must_use]
    pub fn google_image(mut self, google_image: impl Into<String>) -> Self {
        self.google_image = Some(google_image.into());
        self
    }
}

crate::wire::lenient::object!(AndroidInfo);

/// Huawei: class of message; older pages: default NORMAL.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidImportance {
    /// `LOW`
    Low,
    /// `NORMAL`
    Normal,
    /// A value that this version does not know.
    Other(String),
}

impl AndroidImportance {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "LOW",
            Self::Normal => "NORMAL",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for AndroidImportance {
    fn from(value: &str) -> Self {
        match value {
            "LOW" => Self::Low,
            "NORMAL" => Self::Normal,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for AndroidImportance {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for AndroidImportance {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for AndroidImportance {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for AndroidImportance {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for AndroidImportance {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(AndroidImportance);

/// Google: priority.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GooglePriority {
    /// `normal`
    Normal,
    /// `high`
    High,
    /// A value that this version does not know.
    Other(String),
}

impl GooglePriority {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Normal => "normal",
            Self::High => "high",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for GooglePriority {
    fn from(value: &str) -> Self {
        match value {
            "normal" => Self::Normal,
            "high" => Self::High,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for GooglePriority {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for GooglePriority {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for GooglePriority {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for GooglePriority {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for GooglePriority {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(GooglePriority);

/// Apple.
///
/// Used in [`OfflinePushInfo::apns_info`](field@crate::api::OfflinePushInfo::apns_info).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApnsInfo {
    /// 0 counts towards the icon's number, 1 does not; default 0 in Chat, 1 in push-only calls.
    ///
    /// Optional. Known values: 0, 1.
    pub badge_mode: Option<i64>,
    /// Title, overrides the common one.
    ///
    /// Optional.
    pub title: Option<String>,
    /// Second title.
    ///
    /// Optional.
    pub sub_title: Option<String>,
    /// Image URL for the app's notification extension.
    ///
    /// Optional.
    pub image: Option<String>,
    /// 1 lets the notification extension (iOS 10 or later) run.
    ///
    /// Optional. Known values: 0, 1. Default 0.
    pub mutable_content: Option<i64>,
    /// Sound file with suffix, up to 30 s, in the app.
    ///
    /// Optional.
    pub sound: Option<String>,
    /// iOS 15 or later.
    ///
    /// Optional.
    pub interruption_level: Option<InterruptionLevel>,
    /// 1 silent push without a visible notification; Apple advises at most 3 an hour.
    ///
    /// Optional. Known values: 0, 1.
    pub content_available: Option<i64>,
    /// 1 sends it as a VoIP push; an ordinary one when the receiver has no VoIP token.
    ///
    /// Optional. Known values: 0, 1.
    pub is_voip_push: Option<i64>,
    /// Updates a Live Activity.
    ///
    /// Optional.
    pub live_activity: Option<LiveActivity>,
    /// Fields that are not described, and values that do not fit their description, as they came: they go out
    /// again.
    pub extra: serde_json::Map<String, serde_json::Value>,
}

crate::wire::object::fields!(
    lenient ApnsInfo { 0 given badge_mode "BadgeMode", 1 given title "Title", 2 given
    sub_title "SubTitle", 3 given image "Image", 4 given mutable_content
    "MutableContent", 5 given sound "Sound", 6 given interruption_level
    "InterruptionLevel", 7 given content_available "ContentAvailable", 8 given
    is_voip_push "IsVoipPush", 9 given live_activity "LiveActivity", } required[] extra
    extra
);

impl ApnsInfo {
    /// With no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `badge_mode`: 0 counts towards the icon's number, 1 does not; default 0 in Chat, 1 in push-only calls.
    #[must_use]
    pub fn badge_mode(mut self, badge_mode: i64) -> Self {
        self.badge_mode = Some(badge_mode);
        self
    }

    /// Sets `title`: title, overrides the common one.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `sub_title`: second title.
    #[must_use]
    pub fn sub_title(mut self, sub_title: impl Into<String>) -> Self {
        self.sub_title = Some(sub_title.into());
        self
    }

    /// Sets `image`: image URL for the app's notification extension.
    #[must_use]
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// Sets `mutable_content`: 1 lets the notification extension (iOS 10 or later) run.
    #[must_use]
    pub fn mutable_content(mut self, mutable_content: i64) -> Self {
        self.mutable_content = Some(mutable_content);
        self
    }

    /// Sets `sound`: sound file with suffix, up to 30 s, in the app.
    #[must_use]
    pub fn sound(mut self, sound: impl Into<String>) -> Self {
        self.sound = Some(sound.into());
        self
    }

    /// Sets `interruption_level`: iOS 15 or later.
    #[must_use]
    pub fn interruption_level(
        mut self,
        interruption_level: impl Into<InterruptionLevel>,
    ) -> Self {
        self.interruption_level = Some(interruption_level.into());
        self
    }

    /// Sets `content_available`: 1 silent push without a visible notification; Apple advises at most 3 an hour.
    #[must_use]
    pub fn content_available(mut self, content_available: i64) -> Self {
        self.content_available = Some(content_available);
        self
    }

    /// Sets `is_voip_push`: 1 sends it as a VoIP push; an ordinary one when the receiver has no VoIP token.
    #[must_use]
    pub fn is_voip_push(mut self, is_voip_push: i64) -> Self {
        self.is_voip_push = Some(is_voip_push);
        self
    }

    /// Sets `live_activity`: updates a Live Activity.
    #[must_use]
    pub fn live_activity(mut self, live_activity: LiveActivity) -> Self {
        self.live_activity = Some(live_activity);
        self
    }
}

crate::wire::lenient::object!(ApnsInfo);

/// iOS 15 or later.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InterruptionLevel {
    /// `active`
    Active,
    /// `critical`
    Critical,
    /// `passive`
    Passive,
    /// `time-sensitive`
    TimeSensitive,
    /// A value that this version does not know.
    Other(String),
}

impl InterruptionLevel {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Critical => "critical",
            Self::Passive => "passive",
            Self::TimeSensitive => "time-sensitive",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for InterruptionLevel {
    fn from(value: &str) -> Self {
        match value {
            "active" => Self::Active,
            "critical" => Self::Critical,
            "passive" => Self::Passive,
            "time-sensitive" => Self::TimeSensitive,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for InterruptionLevel {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for InterruptionLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for InterruptionLevel {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for InterruptionLevel {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for InterruptionLevel {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(InterruptionLevel);

/// Updates a Live Activity.
///
/// Used in [`ApnsInfo::live_activity`](field@crate::api::ApnsInfo::live_activity).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LiveActivity {
    /// ID of the Live Activity.
    ///
    /// Required. At most 64 bytes.
    pub la_id: Option<String>,
    /// What to do with it.
    ///
    /// Required.
    pub event: Option<LiveActivityEvent>,
    /// Its new state, in the app's own fields.
    ///
    /// Required.
    pub content_state: Option<serde_json::Value>,
    /// When an ended one vanishes, UNIX time; default now; with Event end only.
    ///
    /// Optional. In seconds.
    pub dismissal_date: Option<i64>,
    /// Fields that are not described, and values that do not fit their description, as they came: they go out
    /// again.
    pub extra: serde_json::Map<String, serde_json::Value>,
}

crate::wire::object::fields!(
    lenient LiveActivity { 0 given la_id "LaId", 1 given event "Event", 2 given
    content_state "ContentState", 3 given dismissal_date "DismissalDate", } required[]
    extra extra
);

impl LiveActivity {
    /// With the required fields.
    pub fn new(
        la_id: impl Into<String>,
        event: impl Into<LiveActivityEvent>,
        content_state: impl Into<serde_json::Value>,
    ) -> Self {
        Self {
            la_id: Some(la_id.into()),
            event: Some(event.into()),
            content_state: Some(content_state.into()),
            dismissal_date: None,
            extra: serde_json::Map::new(),
        }
    }

    /// Sets `dismissal_date`: when an ended one vanishes, UNIX time; default now; with Event end only.
    #[must_use]
    pub fn dismissal_date(mut self, dismissal_date: i64) -> Self {
        self.dismissal_date = Some(dismissal_date);
        self
    }
}

crate::wire::lenient::object!(LiveActivity);

/// What to do with it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LiveActivityEvent {
    /// `update`
    Update,
    /// `end`
    End,
    /// A value that this version does not know.
    Other(String),
}

impl LiveActivityEvent {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Update => "update",
            Self::End => "end",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for LiveActivityEvent {
    fn from(value: &str) -> Self {
        match value {
            "update" => Self::Update,
            "end" => Self::End,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for LiveActivityEvent {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for LiveActivityEvent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for LiveActivityEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for LiveActivityEvent {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for LiveActivityEvent {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

crate::wire::lenient::text_enum!(LiveActivityEvent);

/// HarmonyOS.
///
/// Used in [`OfflinePushInfo::harmony_info`](field@crate::api::OfflinePushInfo::harmony_info).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HarmonyInfo {
    /// Title, overrides the common one.
    ///
    /// Optional.
    pub title: Option<String>,
    /// Category; overrides the console.
    ///
    /// Optional.
    pub category: Option<String>,
    /// Icon URL, https.
    ///
    /// Optional.
    pub image: Option<String>,
    /// Sound file in resources/rawfile.
    ///
    /// Optional.
    pub sound: Option<String>,
    /// How long it sounds; with Sound only.
    ///
    /// Optional. From 1 to 60. In seconds.
    pub sound_duration: Option<i64>,
    /// Fields that are not described, and values that do not fit their description, as they came: they go out
    /// again.
    pub extra: serde_json::Map<String, serde_json::Value>,
}

crate::wire::object::fields!(
    lenient HarmonyInfo { 0 given title "Title", 1 given category "Category", 2 given
    image "Image", 3 given sound "Sound", 4 given sound_duration "SoundDuration", }
    required[] extra extra
);

impl HarmonyInfo {
    /// With no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `title`: title, overrides the common one.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `category`: category; overrides the console.
    #[must_use]
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets `image`: icon URL, https.
    #[must_use]
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// Sets `sound`: sound file in resources/rawfile.
    #[must_use]
    pub fn sound(mut self, sound: impl Into<String>) -> Self {
        self.sound = Some(sound.into());
        self
    }

    /// Sets `sound_duration`: how long it sounds; with Sound only.
    #[must_use]
    pub fn sound_duration(mut self, sound_duration: i64) -> Self {
        self.sound_duration = Some(sound_duration);
        self
    }
}

crate::wire::lenient::object!(HarmonyInfo);

/// Webhooks to skip for this message.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForbidCallbackControl {
    /// `ForbidBeforeSendMsgCallback`
    ForbidBeforeSendMsgCallback,
    /// `ForbidAfterSendMsgCallback`
    ForbidAfterSendMsgCallback,
    /// A value that this version does not know.
    Other(String),
}

impl ForbidCallbackControl {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ForbidBeforeSendMsgCallback => "ForbidBeforeSendMsgCallback",
            Self::ForbidAfterSendMsgCallback => "ForbidAfterSendMsgCallback",
            Self::Other(value) => value,
        }
    }
}

impl From<&str> for ForbidCallbackControl {
    fn from(value: &str) -> Self {
        match value {
            "ForbidBeforeSendMsgCallback" => Self::ForbidBeforeSendMsgCallback,
            "ForbidAfterSendMsgCallback" => Self::ForbidAfterSendMsgCallback,
            _ => Self::Other(value.to_owned()),
        }
    }
}

impl From<String> for ForbidCallbackControl {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl std::fmt::Display for ForbidCallbackControl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for ForbidCallbackControl {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ForbidCallbackControl {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

impl crate::wire::object::Blank for ForbidCallbackControl {
    fn blank() -> Self {
        Self::Other(String::new())
    }
}

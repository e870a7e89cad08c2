"""Short constructors of message elements.

Official page: https://www.tencentcloud.com/document/product/1047/33527

    from tencent_chat import element

    msg_body = [element.text("look at this"), element.face(4, "wave")]

They fill in what is always the same: the element type, the download flags, the type of each size of an image. Optional
arguments that are not given are not sent. An argument that is ``None`` where it is needed is an `InvalidRequestError`;
types are checked when the element is sent.
"""

from __future__ import annotations

from collections.abc import Iterable

from ._generated import elements
from ._generated.errors import InvalidRequestError
from ._native import json_text

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from ._given import ObjectLike
    from .types import ImageInfo, MsgElement, RelayMessage

__all__ = ["custom", "face", "file", "image", "location", "relay", "sound", "stream", "text", "text_of", "video"]


def text_of(msg_body: Iterable[Mapping[str, Any]] | None) -> str:
    """Return the text of a message: that of all its text elements. What is not a list of elements has none."""
    texts: list[str] = []
    for element in msg_body if isinstance(msg_body, Iterable) else ():
        match element:
            case {"msg_type": "TIMTextElem", "msg_content": {"text": str(text)}}:
                texts.append(text)
            case _:
                # Other elements, and what is not an element.
                pass
    return "".join(texts)


def text(text: str) -> MsgElement:
    """Text."""
    return _element("text", "TIMTextElem", elements.TEXT_ELEMENT, text=text)


def location(desc: str, latitude: float, longitude: float) -> MsgElement:
    """A place.

    Args:
        desc: Its name.
        latitude: In degrees.
        longitude: In degrees.
    """
    fields = elements.LOCATION_ELEMENT
    return _element("location", "TIMLocationElem", fields, desc=desc, latitude=latitude, longitude=longitude)


def face(index: int, data: str) -> MsgElement:
    """An emoji or sticker.

    Args:
        index: The number that the app uses for it.
        data: Further data of the app, such as its name.
    """
    return _element("face", "TIMFaceElem", elements.FACE_ELEMENT, index=index, data=data)


def custom(
    data: str | Mapping[str, Any] | Sequence[Any],
    *,
    desc: str | None = None,
    ext: str | None = None,
    sound: str | None = None,
) -> MsgElement:
    """Custom data of the app. At most one per message.

    Alone in a message it is pushed only if the ``desc`` of ``offline_push_info`` is given, or the one here.

    Args:
        data: Text, which is sent as it is, or a mapping or list, which is written as JSON.
        desc: The text of a push, as it was given before there was ``offline_push_info``.
        ext: The same for a push's data.
        sound: The same for a push's sound.
    """
    given: Any = data
    if given is not None and not isinstance(given, str):
        given = json_text("element.custom", "data", given)
    return _element("custom", "TIMCustomElem", elements.CUSTOM_ELEMENT, data=given, desc=desc, ext=ext, sound=sound)


def sound(url: str, uuid: str, *, size: int | None = None, second: int | None = None) -> MsgElement:
    """A voice recording.

    Args:
        url: Where it is stored.
        uuid: The client's key for it.
        size: In bytes.
        second: Its length in seconds.
    """
    fields = elements.SOUND_ELEMENT
    return _element("sound", "TIMSoundElem", fields, url=url, uuid=uuid, size=size, second=second, download_flag=2)


def image(
    uuid: str,
    *,
    original: ImageInfo | ObjectLike,
    large: ImageInfo | ObjectLike | None = None,
    thumbnail: ImageInfo | ObjectLike | None = None,
    image_format: Literal[1, 2, 3, 4, 255] | None = None,
) -> MsgElement:
    """An image in its sizes, each with ``url``, ``width`` and ``height`` in pixels, perhaps ``size`` in bytes.

    No page says which sizes are needed; official samples have all three.

    Args:
        uuid: The client's key for the image.
        original: The image itself.
        large: A smaller size of it, to be looked at.
        thumbnail: A thumbnail of it.
        image_format: 1 JPG, 2 GIF, 3 PNG, 4 BMP, 255 other.
    """
    given: dict[str, Any] = {"original": original, "large": large, "thumbnail": thumbnail}
    if given["original"] is None:
        raise _refused("image", "original", "required")
    sizes = [_size(at, name, size) for at, (name, size) in enumerate(given.items(), 1) if size is not None]
    fields = elements.IMAGE_ELEMENT
    return _element("image", "TIMImageElem", fields, uuid=uuid, image_format=image_format, image_info_array=sizes)


def _size(number: int, name: str, size: Any) -> dict[str, Any]:
    # The core reads whatever has fields: a mapping, a data class, a named tuple.
    from json import loads

    given: dict[str, Any] = loads(json_text("element.image", name, size))
    if type(given) is not dict:
        raise _refused("image", name, "expected an object")
    return _complete("image", f"{name}.", elements.IMAGE_INFO, {**given, "type": number})


def file(url: str, uuid: str, *, file_size: int | None = None, file_name: str | None = None) -> MsgElement:
    """A file.

    Args:
        url: Where it is stored.
        uuid: The client's key for it.
        file_size: In bytes.
        file_name: The name to show.
    """
    given = {"url": url, "uuid": uuid, "file_size": file_size, "file_name": file_name}
    return _element("file", "TIMFileElem", elements.FILE_ELEMENT, **given, download_flag=2)


def video(
    video_url: str,
    video_uuid: str,
    thumb_url: str,
    thumb_uuid: str,
    thumb_width: int,
    thumb_height: int,
    *,
    video_size: int | None = None,
    video_second: int | None = None,
    video_format: str | None = None,
    thumb_size: int | None = None,
    thumb_format: str | None = None,
) -> MsgElement:
    """A video with its cover image.

    Args:
        video_url: Where the video is stored.
        video_uuid: The client's key for the video.
        thumb_url: Where the cover image is stored.
        thumb_uuid: The client's key for the cover image.
        thumb_width: The cover image's width in pixels.
        thumb_height: The cover image's height in pixels.
        video_size: The video's size in bytes.
        video_second: The video's length in seconds.
        video_format: Such as ``mp4``.
        thumb_size: The cover image's size in bytes.
        thumb_format: Such as ``JPG``.
    """
    return _element(
        "video",
        "TIMVideoFileElem",
        elements.VIDEO_ELEMENT,
        video_url=video_url,
        video_uuid=video_uuid,
        video_size=video_size,
        video_second=video_second,
        video_format=video_format,
        video_download_flag=2,
        thumb_url=thumb_url,
        thumb_uuid=thumb_uuid,
        thumb_size=thumb_size,
        thumb_width=thumb_width,
        thumb_height=thumb_height,
        thumb_format=thumb_format,
        thumb_download_flag=2,
    )


def relay(
    title: str,
    msg_num: int,
    compatible_text: str,
    abstract_list: Iterable[str],
    *,
    msg_list: Iterable[RelayMessage | ObjectLike] | None = None,
    json_msg_key: str | None = None,
) -> MsgElement:
    """Messages merged into one; give the messages, or the key under which they are stored.

    Args:
        title: The title of the bundle.
        msg_num: How many messages there are.
        compatible_text: Text for clients that do not know the element.
        abstract_list: Summaries, one line each.
        msg_list: The messages, where all of them come to at most 12 KB.
        json_msg_key: The key of the stored messages, where they are larger.
    """
    return _element(
        "relay",
        "TIMRelayElem",
        elements.RELAY_ELEMENT,
        title=title,
        msg_num=msg_num,
        compatible_text=compatible_text,
        abstract_list=abstract_list,
        msg_list=msg_list,
        json_msg_key=json_msg_key,
    )


def stream(
    index: int,
    markdown: str,
    *,
    is_last: bool,
    compatible_text: str | None = None,
    stream_msg_id: str | None = None,
) -> MsgElement:
    """The next piece of a stream of text, for the endpoints that send streams.

    Args:
        index: Its number, from 1.
        markdown: Its text.
        is_last: Whether it is the last piece.
        compatible_text: Text for clients that do not know streams.
        stream_msg_id: The stream that it continues; needed on all pieces but the first.
    """
    given = {"event_type": "data", "index": index, "markdown": markdown, "is_last": is_last}
    chunks = [_complete("stream", "", elements.STREAM_CHUNK, given)]
    fields = elements.STREAM_ELEMENT
    more = {"compatible_text": compatible_text, "stream_msg_id": stream_msg_id}
    return _element("stream", "TIMStreamElem", fields, chunks=chunks, **more)


def _element(constructor: str, kind: str, required: list[str], **content: object) -> Any:
    return {"msg_type": kind, "msg_content": _complete(constructor, "", required, content)}


def _complete(constructor: str, at: str, required: list[str], content: Mapping[str, object]) -> dict[str, Any]:
    """Leave out what is not given. An element that the service gave may lack what is required here."""
    given = {name: value for name, value in content.items() if value is not None}
    # Tencent's spelling is understood, too.
    spelled = {_plain(name) for name in given}
    for name in required:
        if _plain(name) not in spelled:
            raise _refused(constructor, at + name, "required")
    return given


def _plain(name: str) -> str:
    return name.replace("_", "").lower()


def _refused(constructor: str, path: str, reason: str) -> InvalidRequestError:
    endpoint = f"element.{constructor}"
    return InvalidRequestError(f"{endpoint}: {path}: {reason}", endpoint=endpoint, path=path, reason=reason)

# @generated from api/*.yaml by cargo xtask generate
"""The fields that the constructors of elements must be given."""

from __future__ import annotations

TEXT_ELEMENT: list[str] = [
    "text",
]

LOCATION_ELEMENT: list[str] = [
    "desc",
    "latitude",
    "longitude",
]

FACE_ELEMENT: list[str] = [
    "index",
    "data",
]

CUSTOM_ELEMENT: list[str] = [
    "data",
]

SOUND_ELEMENT: list[str] = [
    "url",
    "uuid",
    "download_flag",
]

IMAGE_ELEMENT: list[str] = [
    "uuid",
    "image_info_array",
]

IMAGE_INFO: list[str] = [
    "width",
    "height",
    "url",
]

FILE_ELEMENT: list[str] = [
    "url",
    "uuid",
    "download_flag",
]

VIDEO_ELEMENT: list[str] = [
    "video_url",
    "video_uuid",
    "video_download_flag",
    "thumb_url",
    "thumb_uuid",
    "thumb_width",
    "thumb_height",
    "thumb_download_flag",
]

RELAY_ELEMENT: list[str] = [
    "title",
    "msg_num",
    "compatible_text",
    "abstract_list",
]

STREAM_ELEMENT: list[str] = [
    "chunks",
]

STREAM_CHUNK: list[str] = [
    "event_type",
    "index",
    "markdown",
    "is_last",
]

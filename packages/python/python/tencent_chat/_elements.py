# @generated from api/*.yaml by cargo xtask generate
"""What the constructors of elements ask for: what a field takes, as errors say it, and whether it must be given."""

from __future__ import annotations

TEXT_ELEMENT = {
    "text": ("a string", True),
}

LOCATION_ELEMENT = {
    "desc": ("a string", True),
    "latitude": ("a number", True),
    "longitude": ("a number", True),
}

FACE_ELEMENT = {
    "index": ("an integer", True),
    "data": ("a string", True),
}

CUSTOM_ELEMENT = {
    "data": ("a string", True),
    "desc": ("a string", False),
    "ext": ("a string", False),
    "sound": ("a string", False),
}

SOUND_ELEMENT = {
    "url": ("a string", True),
    "uuid": ("a string", True),
    "size": ("an integer", False),
    "second": ("an integer", False),
    "download_flag": ("an integer", True),
}

IMAGE_ELEMENT = {
    "uuid": ("a string", True),
    "image_format": ("an integer", False),
    "image_info_array": ("a list", True),
}

IMAGE_INFO = {
    "type": ("an integer", False),
    "size": ("an integer", False),
    "width": ("an integer", True),
    "height": ("an integer", True),
    "url": ("a string", True),
}

FILE_ELEMENT = {
    "url": ("a string", True),
    "uuid": ("a string", True),
    "file_size": ("an integer", False),
    "file_name": ("a string", False),
    "download_flag": ("an integer", True),
}

VIDEO_ELEMENT = {
    "video_url": ("a string", True),
    "video_uuid": ("a string", True),
    "video_size": ("an integer", False),
    "video_second": ("an integer", False),
    "video_format": ("a string", False),
    "video_download_flag": ("an integer", True),
    "thumb_url": ("a string", True),
    "thumb_uuid": ("a string", True),
    "thumb_size": ("an integer", False),
    "thumb_width": ("an integer", True),
    "thumb_height": ("an integer", True),
    "thumb_format": ("a string", False),
    "thumb_download_flag": ("an integer", True),
}

RELAY_ELEMENT = {
    "title": ("a string", True),
    "msg_num": ("an integer", True),
    "compatible_text": ("a string", True),
    "abstract_list": ("a list", True),
    "msg_list": ("a list", False),
    "json_msg_key": ("a string", False),
}

STREAM_ELEMENT = {
    "compatible_text": ("a string", False),
    "chunks": ("a list", True),
    "stream_msg_id": ("a string", False),
}

STREAM_CHUNK = {
    "event_type": ("a string", True),
    "index": ("an integer", True),
    "markdown": ("a string", True),
    "is_last": ("true or false", True),
}

# @generated from api/*.yaml by cargo xtask generate
"""Calls every endpoint with its samples and with every field set. Checked by pyright and never run."""

from tencent_chat import ChatClient


def account(chat: ChatClient) -> None:
    """Account management."""
    chat.import_account(user_id="rider_17", nick="Juno", face_url="https://img.example.com/a/17.png")
    chat.import_account(user_id="user_id", nick="nick", face_url="face_url")
    chat.import_accounts(accounts=["rider_21", "rider_22", "rider_23"])
    chat.import_accounts(account_list=[{"user_id": "user_id", "nick": "nick", "face_url": "face_url"}])
    chat.import_accounts(accounts=["accounts"])
    chat.delete_accounts(delete_item=[{"user_id": "rider_21"}, {"user_id": "rider_99"}])
    chat.delete_accounts(delete_item=[{"user_id": "user_id"}])
    chat.check_accounts(check_item=[{"user_id": "rider_17"}, {"user_id": "rider_40"}])
    chat.check_accounts(check_item=[{"user_id": "user_id"}])
    chat.invalidate_login_state(user_id="rider_17")
    chat.invalidate_login_state(user_id="user_id")
    chat.query_online_status(to_account=["rider_1", "rider_2", "rider_3", "rider_4"])
    chat.query_online_status(to_account=["to_account"], is_need_detail=0, is_return_instid=0, is_return_custom_status=0)
    chat.query_login_state(to_account=["rider_1", "rider_2", "rider_3"])
    chat.query_login_state(to_account=["to_account"], is_need_detail=0)


def official_account(chat: ChatClient) -> None:
    """Official accounts."""
    chat.create_official_account(
        official_account_user_id="@TOA#_daily_news",
        owner_account="owner01",
        custom_string="zone-7",
        face_url="http://img.example.com/a.png",
        introduction="Morning digest",
        max_subscriber_num=1000,
        name="Daily News",
        organization="Example Press",
    )
    chat.create_official_account(
        owner_account="owner_account",
        official_account_user_id="official_account_user_id",
        name="name",
        introduction="introduction",
        face_url="face_url",
        max_subscriber_num=1,
        organization="organization",
        custom_string="custom_string",
    )
    chat.destroy_official_account(official_account="@TOA#_daily_news")
    chat.destroy_official_account(official_account="official_account")
    chat.modify_official_account(
        official_account="@TOA#_@TOA#abCD",
        custom_string="zone-8",
        face_url="http://img.example.com/b.png",
        introduction="Evening digest",
        name="Evening News",
        organization="Example Press",
        max_subscriber_num=1000,
    )
    chat.modify_official_account(
        official_account="official_account",
        name="name",
        introduction="introduction",
        face_url="face_url",
        organization="organization",
        custom_string="custom_string",
        max_subscriber_num=1,
    )
    chat.get_official_accounts(
        official_account_id_list=[{"official_account": "@TOA#_daily_news"}, {"official_account": "@TOA#_@TOA#abCD"}],
        response_filter={
            "official_account_base_info_filter": [
                "CreateTime",
                "Name",
                "Owner_Account",
                "LastMsgTime",
                "SubscriberNum",
                "Introduction",
                "FaceUrl",
                "Organization",
                "CustomString",
            ],
        },
    )
    chat.get_official_accounts(
        official_account_id_list=[{"official_account": "official_account"}],
        response_filter={
            "official_account_base_info_filter": [
                "CreateTime",
                "Name",
                "Owner_Account",
                "LastMsgTime",
                "SubscriberNum",
                "Introduction",
                "FaceUrl",
                "Organization",
                "CustomString",
            ],
        },
    )
    chat.list_subscribers(official_account="@TOA#_daily_news", limit=50, next="")
    chat.list_subscribers(official_account="official_account", limit=200, next="next")
    chat.add_subscribers(
        official_account="@TOA#_@TOA#abCD",
        subscriber_list=[{"subscriber_account": "reader01"}, {"subscriber_account": "reader02"}],
    )
    chat.add_subscribers(
        official_account="official_account",
        subscriber_list=[{"subscriber_account": "subscriber_account"}],
    )
    chat.delete_subscribers(official_account="@TOA#_@TOA#abCD", subscriber_to_del_account=["reader01", "reader02"])
    chat.delete_subscribers(
        official_account="official_account",
        subscriber_to_del_account=["subscriber_to_del_account"],
    )
    chat.delete_subscribers(
        official_account="official_account",
        subscriber_list=[{"subscriber_account": "subscriber_account"}],
    )
    chat.modify_subscriber(official_account="@TOA#_daily_news", subscriber_account="reader01", custom_string="vip")
    chat.modify_subscriber(
        official_account="official_account",
        subscriber_account="subscriber_account",
        custom_string="custom_string",
    )
    chat.list_subscribed_official_accounts(
        subscriber_account="reader01",
        limit=200,
        offset=0,
        response_filter={
            "official_account_base_info_filter": [
                "CreateTime",
                "Name",
                "Owner_Account",
                "LastMsgTime",
                "SubscriberNum",
                "Introduction",
                "FaceUrl",
                "Organization",
                "CustomString",
            ],
            "self_info_filter": ["SubscribeTime", "CustomString"],
        },
    )
    chat.list_subscribed_official_accounts(
        subscriber_account="subscriber_account",
        limit=200,
        offset=1,
        response_filter={
            "official_account_base_info_filter": [
                "CreateTime",
                "Name",
                "Owner_Account",
                "LastMsgTime",
                "SubscriberNum",
                "Introduction",
                "FaceUrl",
                "Organization",
                "CustomString",
            ],
            "self_info_filter": ["SubscribeTime", "CustomString"],
        },
    )
    chat.send_official_account_message(
        official_account="@TOA#_daily_news",
        random=4711,
        msg_body=[
            {"msg_type": "TIMTextElem", "msg_content": {"text": "good morning"}},
            {"msg_type": "TIMFaceElem", "msg_content": {"index": 6, "data": "abc\\u0000\\u0001"}},
        ],
        cloud_custom_data="issue 12",
        offline_push_info={
            "push_flag": 0,
            "desc": "new issue",
            "ext": "payload",
            "android_info": {"sound": "android.mp3"},
            "apns_info": {
                "sound": "apns.mp3",
                "badge_mode": 1,
                "title": "apns title",
                "sub_title": "apns subtitle",
                "image": "www.example.com",
            },
        },
    )
    chat.send_official_account_message(
        official_account="official_account",
        random=4294967295,
        msg_body=[
            {"msg_type": "TIMTextElem", "msg_content": {"text": "text"}},
            {"msg_type": "TIMLocationElem", "msg_content": {"desc": "desc", "latitude": 1.5, "longitude": 1.5}},
            {"msg_type": "TIMFaceElem", "msg_content": {"index": 1, "data": "data"}},
            {
                "msg_type": "TIMCustomElem",
                "msg_content": {"data": "data", "desc": "desc", "ext": "ext", "sound": "sound"},
            },
            {
                "msg_type": "TIMSoundElem",
                "msg_content": {"url": "url", "uuid": "uuid", "size": 1, "second": 1, "download_flag": 2},
            },
            {
                "msg_type": "TIMImageElem",
                "msg_content": {
                    "uuid": "uuid",
                    "image_format": 1,
                    "image_info_array": [{"type": 3, "size": 1, "width": 1, "height": 1, "url": "url"}],
                },
            },
            {
                "msg_type": "TIMFileElem",
                "msg_content": {
                    "url": "url",
                    "uuid": "uuid",
                    "file_size": 1,
                    "file_name": "file_name",
                    "download_flag": 2,
                },
            },
            {
                "msg_type": "TIMVideoFileElem",
                "msg_content": {
                    "video_url": "video_url",
                    "video_uuid": "video_uuid",
                    "video_size": 1,
                    "video_second": 1,
                    "video_format": "video_format",
                    "video_download_flag": 2,
                    "thumb_url": "thumb_url",
                    "thumb_uuid": "thumb_uuid",
                    "thumb_size": 1,
                    "thumb_width": 1,
                    "thumb_height": 1,
                    "thumb_format": "thumb_format",
                    "thumb_download_flag": 2,
                },
            },
            {
                "msg_type": "TIMRelayElem",
                "msg_content": {
                    "title": "title",
                    "msg_num": 1,
                    "compatible_text": "compatible_text",
                    "abstract_list": ["abstract_list"],
                    "msg_list": [
                        {
                            "from_account": "from_account",
                            "to_account": "to_account",
                            "group_id": "group_id",
                            "msg_seq": 1,
                            "msg_random": 1,
                            "msg_time_stamp": 1,
                            "msg_body": [{"msg_type": "TIMTextElem", "msg_content": {"text": "text"}}],
                            "cloud_custom_data": "cloud_custom_data",
                        },
                    ],
                    "json_msg_key": "json_msg_key",
                },
            },
            {
                "msg_type": "TIMStreamElem",
                "msg_content": {
                    "compatible_text": "compatible_text",
                    "chunks": [{"event_type": "data", "index": 1, "markdown": "markdown", "is_last": True}],
                    "stream_msg_id": "stream_msg_id",
                },
            },
        ],
        offline_push_info={
            "push_flag": 0,
            "title": "title",
            "desc": "desc",
            "ext": "ext",
            "multi_language_content": [{"language": "language", "title": "title", "desc": "desc"}],
            "badge_add_num": 99,
            "badge_set_num": 999,
            "push_template_id": "push_template_id",
            "push_template_param": {"Any_Key": "push_template_param"},
            "android_info": {
                "sound": "sound",
                "push_style": 0,
                "hua_wei_channel_id": "hua_wei_channel_id",
                "hua_wei_importance": "LOW",
                "hua_wei_category": "hua_wei_category",
                "hua_wei_image": "hua_wei_image",
                "ext_as_huawei_intent_param": 0,
                "honor_importance": "LOW",
                "honor_image": "honor_image",
                "xiao_mi_channel_id": "xiao_mi_channel_id",
                "oppo_channel_id": "oppo_channel_id",
                "oppo_category": "oppo_category",
                "oppo_notify_level": 1,
                "oppo_private_msg_template_id": "oppo_private_msg_template_id",
                "oppo_private_title_parameters": {"Any_Key": {"SubKey": 1}},
                "oppo_private_content_parameters": {"Any_Key": {"SubKey": 1}},
                "vivo_classification": 0,
                "vivo_category": "vivo_category",
                "vivo_notify_type": 1,
                "mei_zu_notice_msg_type": 0,
                "google_channel_id": "google_channel_id",
                "google_priority": "normal",
                "google_image": "google_image",
            },
            "apns_info": {
                "badge_mode": 0,
                "title": "title",
                "sub_title": "sub_title",
                "image": "image",
                "mutable_content": 0,
                "sound": "sound",
                "interruption_level": "active",
                "content_available": 0,
                "is_voip_push": 0,
                "live_activity": {
                    "la_id": "la_id",
                    "event": "update",
                    "content_state": {"Any_Key": {"SubKey": 1}},
                    "dismissal_date": 1,
                },
            },
            "harmony_info": {
                "title": "title",
                "category": "category",
                "image": "image",
                "sound": "sound",
                "sound_duration": 60,
            },
        },
        forbid_callback_control=["ForbidBeforeSendMsgCallback", "ForbidAfterSendMsgCallback"],
        online_only_flag=0,
        send_msg_control=["NoLastMsg"],
        cloud_custom_data="cloud_custom_data",
    )
    chat.recall_official_account_messages(
        official_account="@TOA#_daily_news",
        msg_key_list=["12_1_1700000500", "13_1_1700000500"],
        reason="wrong date",
    )
    chat.recall_official_account_messages(
        official_account="official_account",
        msg_key_list=["msg_key_list"],
        reason="reason",
    )
    chat.list_official_account_messages(official_account="@TOA#_daily_news", req_msg_number=2)
    chat.list_official_account_messages(
        official_account="official_account",
        last_msg_key="last_msg_key",
        req_msg_number=1,
        with_recalled_msg=0,
    )


def push(chat: ChatClient) -> None:
    """Push service."""
    chat.push(
        from_account="admin",
        msg_random=55001,
        online_only_flag=0,
        msg_body=[{"msg_type": "TIMTextElem", "msg_content": {"text": "sale today"}}],
        offline_push_info={"push_flag": 0, "title": "Sale", "desc": "Only today"},
    )
    chat.push(
        from_account="from_account",
        msg_random=4294967295,
        msg_body=[
            {"msg_type": "TIMTextElem", "msg_content": {"text": "text"}},
            {"msg_type": "TIMLocationElem", "msg_content": {"desc": "desc", "latitude": 1.5, "longitude": 1.5}},
            {"msg_type": "TIMFaceElem", "msg_content": {"index": 1, "data": "data"}},
            {
                "msg_type": "TIMCustomElem",
                "msg_content": {"data": "data", "desc": "desc", "ext": "ext", "sound": "sound"},
            },
            {
                "msg_type": "TIMSoundElem",
                "msg_content": {"url": "url", "uuid": "uuid", "size": 1, "second": 1, "download_flag": 2},
            },
            {
                "msg_type": "TIMImageElem",
                "msg_content": {
                    "uuid": "uuid",
                    "image_format": 1,
                    "image_info_array": [{"type": 3, "size": 1, "width": 1, "height": 1, "url": "url"}],
                },
            },
            {
                "msg_type": "TIMFileElem",
                "msg_content": {
                    "url": "url",
                    "uuid": "uuid",
                    "file_size": 1,
                    "file_name": "file_name",
                    "download_flag": 2,
                },
            },
            {
                "msg_type": "TIMVideoFileElem",
                "msg_content": {
                    "video_url": "video_url",
                    "video_uuid": "video_uuid",
                    "video_size": 1,
                    "video_second": 1,
                    "video_format": "video_format",
                    "video_download_flag": 2,
                    "thumb_url": "thumb_url",
                    "thumb_uuid": "thumb_uuid",
                    "thumb_size": 1,
                    "thumb_width": 1,
                    "thumb_height": 1,
                    "thumb_format": "thumb_format",
                    "thumb_download_flag": 2,
                },
            },
            {
                "msg_type": "TIMRelayElem",
                "msg_content": {
                    "title": "title",
                    "msg_num": 1,
                    "compatible_text": "compatible_text",
                    "abstract_list": ["abstract_list"],
                    "msg_list": [
                        {
                            "from_account": "from_account",
                            "to_account": "to_account",
                            "group_id": "group_id",
                            "msg_seq": 1,
                            "msg_random": 1,
                            "msg_time_stamp": 1,
                            "msg_body": [{"msg_type": "TIMTextElem", "msg_content": {"text": "text"}}],
                            "cloud_custom_data": "cloud_custom_data",
                        },
                    ],
                    "json_msg_key": "json_msg_key",
                },
            },
            {
                "msg_type": "TIMStreamElem",
                "msg_content": {
                    "compatible_text": "compatible_text",
                    "chunks": [{"event_type": "data", "index": 1, "markdown": "markdown", "is_last": True}],
                    "stream_msg_id": "stream_msg_id",
                },
            },
        ],
        online_only_flag=0,
        offline_push_info={
            "push_flag": 0,
            "title": "title",
            "desc": "desc",
            "ext": "ext",
            "multi_language_content": [{"language": "language", "title": "title", "desc": "desc"}],
            "badge_add_num": 99,
            "badge_set_num": 999,
            "push_template_id": "push_template_id",
            "push_template_param": {"Any_Key": "push_template_param"},
            "android_info": {
                "sound": "sound",
                "push_style": 0,
                "hua_wei_channel_id": "hua_wei_channel_id",
                "hua_wei_importance": "LOW",
                "hua_wei_category": "hua_wei_category",
                "hua_wei_image": "hua_wei_image",
                "ext_as_huawei_intent_param": 0,
                "honor_importance": "LOW",
                "honor_image": "honor_image",
                "xiao_mi_channel_id": "xiao_mi_channel_id",
                "oppo_channel_id": "oppo_channel_id",
                "oppo_category": "oppo_category",
                "oppo_notify_level": 1,
                "oppo_private_msg_template_id": "oppo_private_msg_template_id",
                "oppo_private_title_parameters": {"Any_Key": {"SubKey": 1}},
                "oppo_private_content_parameters": {"Any_Key": {"SubKey": 1}},
                "vivo_classification": 0,
                "vivo_category": "vivo_category",
                "vivo_notify_type": 1,
                "mei_zu_notice_msg_type": 0,
                "google_channel_id": "google_channel_id",
                "google_priority": "normal",
                "google_image": "google_image",
            },
            "apns_info": {
                "badge_mode": 0,
                "title": "title",
                "sub_title": "sub_title",
                "image": "image",
                "mutable_content": 0,
                "sound": "sound",
                "interruption_level": "active",
                "content_available": 0,
                "is_voip_push": 0,
                "live_activity": {
                    "la_id": "la_id",
                    "event": "update",
                    "content_state": {"Any_Key": {"SubKey": 1}},
                    "dismissal_date": 1,
                },
            },
            "harmony_info": {
                "title": "title",
                "category": "category",
                "image": "image",
                "sound": "sound",
                "sound_duration": 60,
            },
        },
        condition={
            "attrs_or": {"Any_Key": "attrs_or"},
            "attrs_and": {"Any_Key": "attrs_and"},
            "tags_or": ["tags_or"],
            "tags_and": ["tags_and"],
            "tags_not": ["tags_not"],
        },
        data_id="data_id",
    )
    chat.push_to_users(
        from_account="administrator",
        to_account=["u1", "u2"],
        msg_random=55002,
        offline_push_info={"push_flag": 0, "title": "Hello", "desc": "You have news"},
    )
    chat.push_to_users(
        from_account="from_account",
        to_account=["to_account"],
        msg_random=4294967295,
        offline_push_info={
            "push_flag": 0,
            "title": "title",
            "desc": "desc",
            "ext": "ext",
            "multi_language_content": [{"language": "language", "title": "title", "desc": "desc"}],
            "badge_add_num": 99,
            "badge_set_num": 999,
            "push_template_id": "push_template_id",
            "push_template_param": {"Any_Key": "push_template_param"},
            "android_info": {
                "sound": "sound",
                "push_style": 0,
                "hua_wei_channel_id": "hua_wei_channel_id",
                "hua_wei_importance": "LOW",
                "hua_wei_category": "hua_wei_category",
                "hua_wei_image": "hua_wei_image",
                "ext_as_huawei_intent_param": 0,
                "honor_importance": "LOW",
                "honor_image": "honor_image",
                "xiao_mi_channel_id": "xiao_mi_channel_id",
                "oppo_channel_id": "oppo_channel_id",
                "oppo_category": "oppo_category",
                "oppo_notify_level": 1,
                "oppo_private_msg_template_id": "oppo_private_msg_template_id",
                "oppo_private_title_parameters": {"Any_Key": {"SubKey": 1}},
                "oppo_private_content_parameters": {"Any_Key": {"SubKey": 1}},
                "vivo_classification": 0,
                "vivo_category": "vivo_category",
                "vivo_notify_type": 1,
                "mei_zu_notice_msg_type": 0,
                "google_channel_id": "google_channel_id",
                "google_priority": "normal",
                "google_image": "google_image",
            },
            "apns_info": {
                "badge_mode": 0,
                "title": "title",
                "sub_title": "sub_title",
                "image": "image",
                "mutable_content": 0,
                "sound": "sound",
                "interruption_level": "active",
                "content_available": 0,
                "is_voip_push": 0,
                "live_activity": {
                    "la_id": "la_id",
                    "event": "update",
                    "content_state": {"Any_Key": {"SubKey": 1}},
                    "dismissal_date": 1,
                },
            },
            "harmony_info": {
                "title": "title",
                "category": "category",
                "image": "image",
                "sound": "sound",
                "sound_duration": 60,
            },
        },
        data_id="data_id",
    )
    chat.revoke_push(
        task_id="660cc447_537ed82a_200000c000000_00000000_aaaaaa",
        offline_push_info={
            "title": "Recalled",
            "desc": "This notice was taken back",
            "ext": '{"entity":{"k1":"v1","k2":"v2"}}',
        },
    )
    chat.revoke_push(
        task_id="task_id",
        offline_push_info={
            "push_flag": 0,
            "title": "title",
            "desc": "desc",
            "ext": "ext",
            "multi_language_content": [{"language": "language", "title": "title", "desc": "desc"}],
            "badge_add_num": 99,
            "badge_set_num": 999,
            "push_template_id": "push_template_id",
            "push_template_param": {"Any_Key": "push_template_param"},
            "android_info": {
                "sound": "sound",
                "push_style": 0,
                "hua_wei_channel_id": "hua_wei_channel_id",
                "hua_wei_importance": "LOW",
                "hua_wei_category": "hua_wei_category",
                "hua_wei_image": "hua_wei_image",
                "ext_as_huawei_intent_param": 0,
                "honor_importance": "LOW",
                "honor_image": "honor_image",
                "xiao_mi_channel_id": "xiao_mi_channel_id",
                "oppo_channel_id": "oppo_channel_id",
                "oppo_category": "oppo_category",
                "oppo_notify_level": 1,
                "oppo_private_msg_template_id": "oppo_private_msg_template_id",
                "oppo_private_title_parameters": {"Any_Key": {"SubKey": 1}},
                "oppo_private_content_parameters": {"Any_Key": {"SubKey": 1}},
                "vivo_classification": 0,
                "vivo_category": "vivo_category",
                "vivo_notify_type": 1,
                "mei_zu_notice_msg_type": 0,
                "google_channel_id": "google_channel_id",
                "google_priority": "normal",
                "google_image": "google_image",
            },
            "apns_info": {
                "badge_mode": 0,
                "title": "title",
                "sub_title": "sub_title",
                "image": "image",
                "mutable_content": 0,
                "sound": "sound",
                "interruption_level": "active",
                "content_available": 0,
                "is_voip_push": 0,
                "live_activity": {
                    "la_id": "la_id",
                    "event": "update",
                    "content_state": {"Any_Key": {"SubKey": 1}},
                    "dismissal_date": 1,
                },
            },
            "harmony_info": {
                "title": "title",
                "category": "category",
                "image": "image",
                "sound": "sound",
                "sound_duration": 60,
            },
        },
    )
    chat.set_attribute_names(attr_names={"0": "sex", "1": "city", "2": "country"}, attr_types={"0": 0, "1": 0, "2": 0})
    chat.set_attribute_names(attr_names={"Any_Key": "attr_names"}, attr_types={"Any_Key": 1})
    chat.get_attribute_names()
    chat.set_user_attributes(
        user_attrs=[
            {"to_account": "AAAAAAAA-0000-4000-8000-000000000001", "attrs": {"sex": "female", "city": "Oslo"}},
            {"to_account": "u1", "attrs": {"sex": "male", "city": "Bergen"}},
        ],
    )
    chat.set_user_attributes(user_attrs=[{"to_account": "to_account", "attrs": {"Any_Key": "attrs"}}])
    chat.get_user_attributes(to_account=["u1", "u2", "u3"])
    chat.get_user_attributes(to_account=["to_account"])
    chat.remove_user_attributes(
        user_attrs=[{"to_account": "u1", "attrs": ["sex", "city"]}, {"to_account": "u2", "attrs": ["sex", "city"]}],
    )
    chat.remove_user_attributes(user_attrs=[{"to_account": "to_account", "attrs": ["attrs"]}])
    chat.add_user_tags(
        user_tags=[
            {"to_account": "u1", "tags": ["Gold", "WeekPass"]},
            {"to_account": "AAAAAAAA-0000-4000-8000-000000000001", "tags": ["Platinum", "MonthPass"]},
        ],
    )
    chat.add_user_tags(replace=0, user_tags=[{"to_account": "to_account", "tags": ["tags"]}])
    chat.get_user_tags(to_account=["u1", "u2", "u3"])
    chat.get_user_tags(to_account=["to_account"])
    chat.remove_user_tags(
        user_tags=[
            {"to_account": "u1", "tags": ["Gold", "WeekPass"]},
            {"to_account": "u2", "tags": ["Platinum Member", "MonthPass"]},
        ],
    )
    chat.remove_user_tags(user_tags=[{"to_account": "to_account", "tags": ["tags"]}])
    chat.clear_user_tags(to_account=["u1", "u2"])
    chat.clear_user_tags(to_account=["to_account"])
    chat.trace_all_member_push(task_id="task-1", user_id="u1")
    chat.trace_all_member_push(task_id="task_id", user_id="user_id")
    chat.get_all_member_push_statistics(start_time=1741104000, end_time=1741795200, task_id=["task-1", "task-2"])
    chat.get_all_member_push_statistics(start_time=1, end_time=1, task_id=["task_id"])
    chat.get_all_member_push_loss(start_time=1741104000, end_time=1741795200, task_id=["task-1", "task-2"])
    chat.get_all_member_push_loss(start_time=1, end_time=1, task_id=["task_id"])
    chat.trace_normal_push(push_id="push-1")
    chat.trace_normal_push(push_id="push_id")
    chat.get_normal_push_statistics(start_time=1741104000, end_time=1741795200)
    chat.get_normal_push_statistics(start_time=1, end_time=1)
    chat.get_normal_push_loss(start_time=1741708800, end_time=1741795200)
    chat.get_normal_push_loss(start_time=1, end_time=1)


def relation(chat: ChatClient) -> None:
    """Relationship management."""
    chat.add_friends(
        from_account="rider_1",
        add_friend_item=[{"to_account": "rider_2", "add_source": "AddSource_Type_XXXXXXXX"}],
    )
    chat.add_friends(
        from_account="from_account",
        add_friend_item=[
            {
                "to_account": "to_account",
                "remark": "remark",
                "group_name": "group_name",
                "add_source": "add_source",
                "add_wording": "add_wording",
            },
        ],
        add_type="Add_Type_Single",
        force_add_flags=0,
    )
    chat.import_friends(
        from_account="rider_1",
        add_friend_item=[{"to_account": "rider_2", "add_source": "AddSource_Type_XXXXXXXX"}],
    )
    chat.import_friends(
        from_account="from_account",
        add_friend_item=[
            {
                "to_account": "to_account",
                "remark": "remark",
                "remark_time": 1,
                "group_name": ["group_name"],
                "add_source": "add_source",
                "add_wording": "add_wording",
                "add_time": 1,
                "custom_item": [{"tag": "tag", "value": {"Any_Key": ["text", 1.5, True]}}],
            },
        ],
    )
    chat.update_friends(
        from_account="rider_1",
        update_item=[{"to_account": "rider_2", "sns_item": [{"tag": "Tag_SNS_IM_Remark", "value": "bike club"}]}],
    )
    chat.update_friends(
        from_account="from_account",
        update_item=[
            {"to_account": "to_account", "sns_item": [{"tag": "tag", "value": {"Any_Key": ["text", 1.5, True]}}]},
        ],
    )
    chat.delete_friends(
        from_account="rider_1",
        to_account=["rider_2", "rider_3", "rider_4"],
        delete_type="Delete_Type_Single",
    )
    chat.delete_friends(from_account="from_account", to_account=["to_account"], delete_type="Delete_Type_Single")
    chat.delete_all_friends(from_account="rider_1")
    chat.delete_all_friends(from_account="from_account", delete_type="Delete_Type_Single")
    chat.check_friends(
        from_account="rider_1",
        to_account=["rider_2", "rider_3", "rider_4", "rider_5", "rider_6"],
        check_type="CheckResult_Type_Both",
    )
    chat.check_friends(from_account="from_account", to_account=["to_account"], check_type="CheckResult_Type_Single")
    chat.list_friends(from_account="rider_1", start_index=0, standard_sequence=0)
    chat.list_friends(from_account="from_account", start_index=1, standard_sequence=1, custom_sequence=1)
    chat.get_friends(
        from_account="rider_1",
        to_account=["rider_2"],
        tag_list=[
            "Tag_Profile_Custom_Test",
            "Tag_Profile_IM_Image",
            "Tag_Profile_IM_Nick",
            "Tag_SNS_Custom_Test",
            "Tag_SNS_IM_Remark",
            "Tag_SNS_IM_Group",
        ],
    )
    chat.get_friends(from_account="from_account", to_account=["to_account"], tag_list=["tag_list"])
    chat.add_to_blocklist(from_account="rider_1", to_account=["rider_2", "rider_3", "rider_4"])
    chat.add_to_blocklist(from_account="from_account", to_account=["to_account"])
    chat.remove_from_blocklist(from_account="rider_1", to_account=["rider_2", "rider_3", "rider_4"])
    chat.remove_from_blocklist(from_account="from_account", to_account=["to_account"])
    chat.list_blocklist(from_account="rider_1", start_index=0, max_limited=30, last_sequence=12)
    chat.list_blocklist(from_account="from_account", start_index=1, max_limited=1000, last_sequence=1)
    chat.check_blocklist(
        from_account="rider_1",
        to_account=["rider_2", "rider_3", "rider_4", "rider_5", "rider_6"],
        check_type="BlackCheckResult_Type_Both",
    )
    chat.check_blocklist(
        from_account="from_account",
        to_account=["to_account"],
        check_type="BlackCheckResult_Type_Single",
    )
    chat.add_friend_groups(from_account="rider_1", group_name=["Cyclists", "Neighbours", "Chess"])
    chat.add_friend_groups(from_account="from_account", group_name=["group_name"], to_account=["to_account"])
    chat.delete_friend_groups(from_account="rider_1", group_name=["Cyclists", "Neighbours", "Chess"])
    chat.delete_friend_groups(from_account="from_account", group_name=["group_name"])
    chat.get_friend_groups(from_account="rider_1")
    chat.get_friend_groups(
        from_account="from_account",
        need_friend="Need_Friend_Type_Yes",
        group_name=["group_name"],
        last_sequence=1,
    )
    chat.follow_users(from_account="rider_1", follow_item=[{"to_account": "rider_2"}, {"to_account": "rider_3"}])
    chat.follow_users(from_account="from_account", follow_item=[{"to_account": "to_account"}])
    chat.unfollow_users(from_account="rider_1", to_account=["rider_2", "rider_3"])
    chat.unfollow_users(from_account="from_account", to_account=["to_account"])
    chat.check_follow_relations(from_account="rider_1", to_account=["rider_2", "rider_3"])
    chat.check_follow_relations(from_account="from_account", to_account=["to_account"])
    chat.list_follows(from_account="rider_1", follow_type=1, start_cursor="", want_num=100)
    chat.list_follows(from_account="from_account", follow_type=1, start_cursor="start_cursor", want_num=1000)
    chat.get_follow_counts(from_account="rider_1", to_account=["rider_1", "rider_2", "rider_3"])
    chat.get_follow_counts(from_account="from_account", to_account=["to_account"])

# @generated from api/*.yaml by cargo xtask generate
"""Calls every endpoint with its samples and with every field set. Checked by pyright and never run."""

# pyright: reportDeprecated=false

from tencent_chat import ChatClient


def account(chat: ChatClient) -> None:
    """Account management."""
    chat.import_account(user_id="rider_17", nick="Juno", face_url="https://img.example.com/a/17.png")
    chat.import_account(user_id="user_id", nick="nick", face_url="face_url", type=1)
    chat.import_accounts(
        account_list=[{"user_id": "rider_21", "nick": "Juno"}, {"user_id": "rider_22"}, {"user_id": "rider_23"}],
    )
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


def call(chat: ChatClient) -> None:
    """Audio and video calls."""
    chat.get_call_info(call_id="0f3b7c1e-5a6d-4c21-9e0a-77d1f2a40b11")
    chat.get_call_info(call_id="call_id")
    chat.start_call_by_robot(
        robot_account="@RBT#guide",
        callee_list_account=["rider_17"],
        ring_timeout=30000,
        user_data="order=812",
        call_info={"media_type": "Audio", "room_id_type": 2, "room_id": "room-812"},
        offline_push_info={"push_flag": 0, "title": "A call", "desc": "The guide calls you"},
    )
    chat.start_call_by_robot(
        robot_account="robot_account",
        callee_list_account=["callee_list_account"],
        ring_timeout=600000,
        user_data="user_data",
        call_info={"media_type": "Video", "room_id": "room_id", "room_id_type": 1},
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
    chat.end_call(call_id="0f3b7c1e-5a6d-4c21-9e0a-77d1f2a40b11")
    chat.end_call(call_id="call_id")
    chat.get_call_record(call_id="0f3b7c1e-5a6d-4c21-9e0a-77d1f2a40b11")
    chat.get_call_record(call_id="call_id")
    chat.list_call_records()
    chat.list_call_records(
        start_time=1739868000,
        end_time=1740531683,
        call_result="NormalEnd",
        call_type="SingleCall",
        number_per_page=2,
        page=2,
    )
    chat.list_call_records(
        start_time=1,
        end_time=1,
        call_result="Cancel",
        call_type="SingleCall",
        number_per_page=1,
        page=1,
    )
    chat.set_call_webhook(
        url="https://hooks.example.net/call",
        callback_command_list=["Call.CallbackAfterStartCall", "Call.CallbackAfterEndCall"],
    )
    chat.set_call_webhook(
        url="url",
        callback_command_list=[
            "Call.CallbackAfterStartCall",
            "Call.CallbackAfterEndCall",
            "Call.CallbackAfterMemberChanged",
        ],
    )
    chat.get_call_webhook()
    chat.delete_call_webhook()


def community(chat: ChatClient) -> None:
    """Communities."""
    chat.create_topic(group_id="@TGS#_@TGS#cAAAAAAAA", topic_name="Release news")
    chat.create_topic(
        group_id="group_id",
        topic_id="topic_id",
        topic_name="topic_name",
        from_account="from_account",
        custom_string="custom_string",
        face_url="face_url",
        notification="notification",
        introduction="introduction",
    )
    chat.get_topics(group_id="@TGS#_@TGS#cAAAAAAAA", from_account="user1")
    chat.get_topics(
        group_id="group_id",
        from_account="from_account",
        topic_id_list=["topic_id_list"],
        response_filter=["TopicName", "FaceUrl", "Notification", "Introduction"],
    )
    chat.modify_topic(
        group_id="@TGS#_@TGS#cAAAAAAAA",
        topic_id="@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB",
        topic_name="Release news",
        notification="read this first",
    )
    chat.modify_topic(
        group_id="group_id",
        topic_id="topic_id",
        topic_name="topic_name",
        from_account="from_account",
        custom_string="custom_string",
        face_url="face_url",
        notification="notification",
        introduction="introduction",
        mute_all_member="On",
    )
    chat.import_topic(group_id="@TGS#_@TGS#cAAAAAAAA", topic_name="Release news", create_time=1448357837)
    chat.import_topic(
        type="Community",
        group_id="group_id",
        topic_id="topic_id",
        topic_name="topic_name",
        from_account="from_account",
        custom_string="custom_string",
        face_url="face_url",
        notification="notification",
        introduction="introduction",
        create_time=1,
    )
    chat.destroy_topics(group_id="@TGS#_@TGS#cAAAAAAAA", topic_id_list=["@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB"])
    chat.destroy_topics(group_id="group_id", topic_id_list=["topic_id_list"])
    chat.get_community_online_member_count(group_id="@TGS#_@TGS#cAAAAAAAA")
    chat.get_community_online_member_count(group_id="group_id")
    chat.create_permission_group(
        group_id="@TGS#_@TGS#cAAAAAAAA",
        permission_group_id="@PMG#_moderators",
        permission_group_name="Moderators",
        permission=1234,
        custom_string="custom string",
    )
    chat.create_permission_group(
        group_id="group_id",
        permission_group_id="permission_group_id",
        permission_group_name="permission_group_name",
        permission=9007199254740991,
        custom_string="custom_string",
    )
    chat.destroy_permission_groups(group_id="@TGS#_@TGS#cAAAAAAAA", permission_group_id_list=["@PMG#_@PMG#cA1"])
    chat.destroy_permission_groups(group_id="group_id", permission_group_id_list=["permission_group_id_list"])
    chat.modify_permission_group(
        group_id="@TGS#_@TGS#cAAAAAAAA",
        permission_group_id="@PMG#_@PMG#cA1",
        permission=1234,
        permission_group_name="Moderators",
        custom_string="custom string",
    )
    chat.modify_permission_group(
        group_id="group_id",
        permission_group_id="permission_group_id",
        permission=9007199254740991,
        permission_group_name="permission_group_name",
        custom_string="custom_string",
    )
    chat.get_permission_groups(group_id="@TGS#_@TGS#cAAAAAAAA", limit=20, next="")
    chat.get_permission_groups(
        group_id="group_id",
        permission_group_id_list=["permission_group_id_list"],
        limit=20,
        next="next",
    )
    chat.add_topic_permissions(
        group_id="@TGS#_@TGS#cAAAAAAAA",
        permission_group_id="@PMG#_@PMG#cA1",
        topic_permission_list=[{"topic_id": "@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB", "permission": 1234}],
    )
    chat.add_topic_permissions(
        group_id="group_id",
        permission_group_id="permission_group_id",
        topic_permission_list=[{"topic_id": "topic_id", "permission": 9007199254740991}],
    )
    chat.set_topic_permissions(
        group_id="@TGS#_@TGS#cAAAAAAAA",
        permission_group_id="@PMG#_@PMG#cA1",
        topic_permission_list=[{"topic_id": "@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB", "permission": 123456}],
    )
    chat.set_topic_permissions(
        group_id="group_id",
        permission_group_id="permission_group_id",
        topic_permission_list=[{"topic_id": "topic_id", "permission": 9007199254740991}],
    )
    chat.delete_topic_permissions(
        group_id="@TGS#_@TGS#cAAAAAAAA",
        permission_group_id="@PMG#_@PMG#cA1",
        topic_id_list=["@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB"],
    )
    chat.delete_topic_permissions(
        group_id="group_id",
        permission_group_id="permission_group_id",
        topic_id_list=["topic_id_list"],
    )
    chat.get_topic_permissions(group_id="@TGS#_@TGS#cAAAAAAAA", permission_group_id="@PMG#_@PMG#cA1")
    chat.get_topic_permissions(
        group_id="group_id",
        permission_group_id="permission_group_id",
        topic_id_list=["topic_id_list"],
    )
    chat.add_permission_group_members(
        group_id="@TGS#_@TGS#cAAAAAAAA",
        permission_group_id="@PMG#_@PMG#cA1",
        member_list=[{"member_account": "user1"}, {"member_account": "user2"}],
    )
    chat.add_permission_group_members(
        group_id="group_id",
        permission_group_id="permission_group_id",
        member_list=[{"member_account": "member_account"}],
    )
    chat.delete_permission_group_members(
        group_id="@TGS#_@TGS#cAAAAAAAA",
        permission_group_id="@PMG#_@PMG#cA1",
        member_list=[{"member_account": "user1"}, {"member_account": "user2"}],
    )
    chat.delete_permission_group_members(
        group_id="group_id",
        permission_group_id="permission_group_id",
        member_list=[{"member_account": "member_account"}],
    )
    chat.list_permission_group_members(group_id="@TGS#_@TGS#cAAAAAAAA", permission_group_id="@PMG#_@PMG#cA1")
    chat.list_permission_group_members(
        group_id="group_id",
        permission_group_id="permission_group_id",
        limit=50,
        next="next",
        member_info_filter=[
            "Role",
            "JoinTime",
            "MsgSeq",
            "MsgFlag",
            "LastSendMsgTime",
            "JoinPermissionGroupTime",
            "MuteUntil",
        ],
    )


def conversation(chat: ChatClient) -> None:
    """Conversations."""
    chat.list_conversations(
        from_account="rider_17",
        time_stamp=0,
        start_index=0,
        top_time_stamp=0,
        top_start_index=0,
        assist_flags=7,
    )
    chat.list_conversations(
        from_account="from_account",
        time_stamp=1,
        start_index=1,
        top_time_stamp=1,
        top_start_index=1,
        assist_flags=1,
    )
    chat.delete_conversation(from_account="rider_17", type=1, to_account="juno_5", clear_ramble=1)
    chat.delete_conversation(
        from_account="from_account",
        type=1,
        to_account="to_account",
        to_group_id="to_group_id",
        clear_ramble=0,
    )
    chat.pin_conversations(
        from_account="rider_17",
        operation_type=1,
        recent_contact_item=[{"type": 1, "to_account": "juno_5"}, {"type": 2, "group_id": "crew_9"}],
    )
    chat.pin_conversations(
        from_account="from_account",
        operation_type=1,
        recent_contact_item=[{"type": 1, "to_account": "to_account", "group_id": "group_id"}],
    )
    chat.create_conversation_group(
        from_account="rider_17",
        group_contact_item=[{"group_name": "family", "contact_item": [{"type": 1, "to_account": "juno_5"}]}],
    )
    chat.create_conversation_group(
        from_account="from_account",
        group_contact_item=[
            {
                "group_name": "group_name",
                "contact_item": [{"type": 1, "to_group_id": "to_group_id", "to_account": "to_account"}],
            },
        ],
    )
    chat.update_conversation_group(
        from_account="rider_17",
        update_type=1,
        update_group={
            "update_group_type": 2,
            "old_group_name": "family",
            "contact_update_item": [{"contact_opt_type": 1, "contact_item": {"type": 1, "to_account": "juno_5"}}],
        },
    )
    chat.update_conversation_group(
        from_account="from_account",
        update_type=1,
        update_group={
            "update_group_type": 1,
            "old_group_name": "old_group_name",
            "new_group_name": "new_group_name",
            "contact_update_item": [
                {
                    "contact_opt_type": 1,
                    "contact_item": {"type": 1, "to_group_id": "to_group_id", "to_account": "to_account"},
                },
            ],
        },
    )
    chat.delete_conversation_group(from_account="rider_17", group_name=["family"])
    chat.delete_conversation_group(from_account="from_account", group_name=["group_name"])
    chat.mark_conversations(
        from_account="rider_17",
        mark_item=[
            {
                "opt_type": 3,
                "contact_item": {"type": 1, "to_account": "juno_5"},
                "set_mark": [1, 2, 3],
                "custom_mark": "vip",
            },
        ],
    )
    chat.mark_conversations(
        from_account="from_account",
        mark_item=[
            {
                "opt_type": 1,
                "contact_item": {"type": 1, "to_group_id": "to_group_id", "to_account": "to_account"},
                "clear_mark": [1],
                "set_mark": [1],
                "custom_mark": "custom_mark",
            },
        ],
    )
    chat.search_conversation_groups(from_account="rider_17", contact_item=[{"type": 1, "to_account": "juno_5"}])
    chat.search_conversation_groups(
        from_account="from_account",
        contact_item=[{"type": 1, "to_group_id": "to_group_id", "to_account": "to_account"}],
    )
    chat.get_conversation_groups(from_account="rider_17", start_index=0)
    chat.get_conversation_groups(from_account="from_account", start_index=1)


def group_message(chat: ChatClient) -> None:
    """Group messages."""
    chat.send_group_message(
        group_id="@TGS#2AAAAAAAA",
        random=8912345,
        msg_body=[
            {"msg_type": "TIMTextElem", "msg_content": {"text": "lunch at noon"}},
            {"msg_type": "TIMFaceElem", "msg_content": {"index": 6, "data": "face-6"}},
        ],
        cloud_custom_data="custom data",
        support_message_extension=0,
        offline_push_info={
            "push_flag": 0,
            "desc": "a new message",
            "ext": "ext data",
            "android_info": {"sound": "android.mp3"},
            "apns_info": {
                "sound": "apns.mp3",
                "badge_mode": 1,
                "title": "a title",
                "sub_title": "a subtitle",
                "image": "www.example.com",
            },
        },
    )
    chat.send_group_message(
        group_id="group_id",
        random=4294967295,
        msg_priority="High",
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
                    "image_info_array": [{"type": 1, "size": 1, "width": 1, "height": 1, "url": "url"}],
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
        from_account="from_account",
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
        send_msg_control=["NoLastMsg", "NoUnread", "NoMsgCheck"],
        cloud_custom_data="cloud_custom_data",
        support_message_extension=0,
        to_account=["to_account"],
        topic_id="topic_id",
        need_read_receipt=0,
        group_at_info=[{"group_at_all_flag": 0, "group_at_account": "group_at_account"}],
    )
    chat.send_group_system_notification(group_id="@TGS#2AAAAAAAA", content="Server restart tonight")
    chat.send_group_system_notification(
        group_id="group_id",
        to_members_account=["to_members_account"],
        content="content",
        topic_id="topic_id",
    )
    chat.recall_group_messages(
        group_id="@TGS#2CCCCCCCC",
        msg_seq_list=[{"msg_seq": 100}, {"msg_seq": 101}],
        reason="off topic",
    )
    chat.recall_group_messages(
        group_id="group_id",
        msg_seq_list=[{"msg_seq": 4294967295}],
        topic_id="topic_id",
        reason="reason",
    )
    chat.import_group_messages(
        group_id="@TGS#2AAAAAAAA",
        recent_contact_flag=1,
        msg_list=[
            {
                "from_account": "user1",
                "send_time": 1620808101,
                "random": 8912345,
                "msg_body": [
                    {"msg_type": "TIMTextElem", "msg_content": {"text": "good morning"}},
                    {"msg_type": "TIMFaceElem", "msg_content": {"index": 6, "data": "face-6"}},
                ],
            },
            {
                "from_account": "user2",
                "send_time": 1620892821,
                "msg_body": [{"msg_type": "TIMTextElem", "msg_content": {"text": "good morning"}}],
            },
        ],
    )
    chat.import_group_messages(
        group_id="group_id",
        recent_contact_flag=0,
        msg_list=[
            {
                "from_account": "from_account",
                "send_time": 1,
                "random": 4294967295,
                "msg_body": [
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
                            "image_info_array": [{"type": 1, "size": 1, "width": 1, "height": 1, "url": "url"}],
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
            },
        ],
        topic_id="topic_id",
    )
    chat.delete_group_messages_by_sender(group_id="@TGS#2AAAAAAAA", sender_account="user1")
    chat.delete_group_messages_by_sender(group_id="group_id", sender_account="sender_account", topic_id="topic_id")
    chat.list_group_messages(group_id="@TGS#1DDDDDDDD", req_msg_number=2)
    chat.list_group_messages(
        group_id="group_id",
        req_msg_number=20,
        req_msg_seq=4294967295,
        with_recalled_msg=0,
        topic_id="topic_id",
    )
    chat.modify_group_message(
        group_id="@TGS#1EEEEEEEE",
        msg_seq=23,
        msg_body=[{"msg_type": "TIMTextElem", "msg_content": {"text": "corrected text"}}],
    )
    chat.modify_group_message(
        group_id="group_id",
        msg_seq=4294967295,
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
                    "image_info_array": [{"type": 1, "size": 1, "width": 1, "height": 1, "url": "url"}],
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
        cloud_custom_data="cloud_custom_data",
        topic_id="topic_id",
    )
    chat.send_broadcast_message(
        from_account="user1",
        random=8912345,
        msg_body=[{"msg_type": "TIMCustomElem", "msg_content": {"data": '{ "type":1, "content":"good evening"}'}}],
        cloud_custom_data="custom data",
    )
    chat.send_broadcast_message(
        from_account="from_account",
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
                    "image_info_array": [{"type": 1, "size": 1, "width": 1, "height": 1, "url": "url"}],
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
        cloud_custom_data="cloud_custom_data",
    )
    chat.clear_group_messages(group_id="@TGS#1FFFFFFFF")
    chat.clear_group_messages(group_id="group_id", msg_seq=4294967295)
    chat.send_group_read_receipts(group_id="PublicGroup1", from_account="user2", msg_seq_list=[{"msg_seq": 1}])
    chat.send_group_read_receipts(
        group_id="group_id",
        from_account="from_account",
        msg_seq_list=[{"msg_seq": 4294967295}],
    )
    chat.get_group_read_receipts(group_id="@TGS#2GGGGGGGG", msg_seq_list=[{"msg_seq": 1}, {"msg_seq": 2}])
    chat.get_group_read_receipts(group_id="group_id", msg_seq_list=[{"msg_seq": 4294967295}])
    chat.list_group_message_readers(group_id="@TGS#2GGGGGGGG", msg_seq=1, filter=1, cursor="", count=5)
    chat.list_group_message_readers(group_id="group_id", msg_seq=4294967295, filter=0, cursor="cursor", count=200)
    chat.get_group_message_extensions(group_id="@TGS#1HHHHHHHH", msg_seq=158)
    chat.get_group_message_extensions(group_id="group_id", msg_seq=4294967295, start_seq=1)
    chat.set_group_message_extensions(
        group_id="@TGS#1HHHHHHHH",
        msg_seq=158,
        operate_type=1,
        extension_list=[{"key": "key1", "value": "value1", "seq": 0}, {"key": "key2", "value": "value2", "seq": 0}],
    )
    chat.set_group_message_extensions(
        group_id="group_id",
        msg_seq=4294967295,
        operate_type=1,
        extension_list=[{"key": "key", "value": "value", "seq": 1}],
    )
    chat.pin_group_message(group_id="@TGS#2CCCCCCCC", msg_seq=7, pinner_account="user1")
    chat.pin_group_message(
        group_id="group_id",
        topic_id="topic_id",
        msg_seq=4294967295,
        pinner_account="pinner_account",
    )
    chat.unpin_group_message(group_id="@TGS#2CCCCCCCC", msg_seq=7, unpinner_account="user1")
    chat.unpin_group_message(
        group_id="group_id",
        topic_id="topic_id",
        msg_seq=4294967295,
        unpinner_account="unpinner_account",
    )
    chat.get_pinned_group_messages(group_id="@TGS#2CCCCCCCC")
    chat.get_pinned_group_messages(group_id="group_id", topic_id="topic_id")
    chat.send_group_stream_message(
        group_id="@TGS#1AAAAAAAA",
        msg_random=7718203,
        msg_body=[
            {
                "msg_type": "TIMStreamElem",
                "msg_content": {
                    "compatible_text": "please update to read this",
                    "chunks": [{"event_type": "data", "index": 1, "markdown": "Hello", "is_last": False}],
                },
            },
        ],
        cloud_custom_data="k=v",
    )
    chat.send_group_stream_message(
        group_id="group_id",
        from_account="from_account",
        msg_random=4294967295,
        msg_body=[{"msg_type": "TIMTextElem", "msg_content": {"text": "text"}}],
        cloud_custom_data="cloud_custom_data",
    )
    chat.send_group_stream_message(
        group_id="group_id",
        from_account="from_account",
        msg_random=4294967295,
        msg_body=[{"msg_type": "TIMLocationElem", "msg_content": {"desc": "desc", "latitude": 1.5, "longitude": 1.5}}],
        cloud_custom_data="cloud_custom_data",
    )
    chat.send_group_stream_message(
        group_id="group_id",
        from_account="from_account",
        msg_random=4294967295,
        msg_body=[{"msg_type": "TIMFaceElem", "msg_content": {"index": 1, "data": "data"}}],
        cloud_custom_data="cloud_custom_data",
    )
    chat.send_group_stream_message(
        group_id="group_id",
        from_account="from_account",
        msg_random=4294967295,
        msg_body=[
            {
                "msg_type": "TIMCustomElem",
                "msg_content": {"data": "data", "desc": "desc", "ext": "ext", "sound": "sound"},
            },
        ],
        cloud_custom_data="cloud_custom_data",
    )
    chat.send_group_stream_message(
        group_id="group_id",
        from_account="from_account",
        msg_random=4294967295,
        msg_body=[
            {
                "msg_type": "TIMSoundElem",
                "msg_content": {"url": "url", "uuid": "uuid", "size": 1, "second": 1, "download_flag": 2},
            },
        ],
        cloud_custom_data="cloud_custom_data",
    )
    chat.send_group_stream_message(
        group_id="group_id",
        from_account="from_account",
        msg_random=4294967295,
        msg_body=[
            {
                "msg_type": "TIMImageElem",
                "msg_content": {
                    "uuid": "uuid",
                    "image_format": 1,
                    "image_info_array": [{"type": 1, "size": 1, "width": 1, "height": 1, "url": "url"}],
                },
            },
        ],
        cloud_custom_data="cloud_custom_data",
    )
    chat.send_group_stream_message(
        group_id="group_id",
        from_account="from_account",
        msg_random=4294967295,
        msg_body=[
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
        ],
        cloud_custom_data="cloud_custom_data",
    )
    chat.send_group_stream_message(
        group_id="group_id",
        from_account="from_account",
        msg_random=4294967295,
        msg_body=[
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
        ],
        cloud_custom_data="cloud_custom_data",
    )
    chat.send_group_stream_message(
        group_id="group_id",
        from_account="from_account",
        msg_random=4294967295,
        msg_body=[
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
        ],
        cloud_custom_data="cloud_custom_data",
    )
    chat.send_group_stream_message(
        group_id="group_id",
        from_account="from_account",
        msg_random=4294967295,
        msg_body=[
            {
                "msg_type": "TIMStreamElem",
                "msg_content": {
                    "compatible_text": "compatible_text",
                    "chunks": [{"event_type": "data", "index": 1, "markdown": "markdown", "is_last": True}],
                    "stream_msg_id": "stream_msg_id",
                },
            },
        ],
        cloud_custom_data="cloud_custom_data",
    )


def group(chat: ChatClient) -> None:
    """Group management."""
    chat.list_app_groups()
    chat.list_app_groups(limit=10000, next=1, group_type="Public")
    chat.create_group(owner_account="user1", type="Public", name="Chess club")
    chat.create_group(
        owner_account="owner_account",
        type="Public",
        group_id="group_id",
        name="name",
        introduction="introduction",
        notification="notification",
        face_url="face_url",
        max_member_count=1,
        apply_join_option="FreeAccess",
        invite_join_option="FreeAccess",
        app_defined_data=[{"key": "key", "value": "value"}],
        member_list=[
            {
                "member_account": "member_account",
                "role": "Admin",
                "app_member_defined_data": [{"key": "key", "value": "value"}],
            },
        ],
        support_topic=0,
        enable_permission=0,
        default_permission=1,
    )
    chat.get_group_profiles(group_id_list=["@TGS#1AAAAAAAA", "@TGS#1BBBBBBBB"])
    chat.get_group_profiles(
        group_id_list=["group_id_list"],
        response_filter={
            "group_base_info_filter": [
                "Type",
                "Name",
                "Introduction",
                "Notification",
                "FaceUrl",
                "CreateTime",
                "Owner_Account",
                "InfoSeq",
                "LastInfoTime",
                "LastMsgTime",
                "NextMsgSeq",
                "MemberNum",
                "MaxMemberNum",
                "ApplyJoinOption",
                "InviteJoinOption",
                "MuteAllMember",
            ],
            "member_info_filter": [
                "Account",
                "Role",
                "JoinTime",
                "MsgSeq",
                "MsgFlag",
                "LastSendMsgTime",
                "MuteUntil",
                "NameCard",
            ],
            "app_defined_data_filter_group": ["app_defined_data_filter_group"],
            "app_defined_data_filter_group_member": ["app_defined_data_filter_group_member"],
        },
    )
    chat.list_group_members(group_id="@TGS#1AAAAAAAA")
    chat.list_group_members(
        group_id="group_id",
        member_info_filter=[
            "Role",
            "JoinTime",
            "MsgSeq",
            "MsgFlag",
            "LastSendMsgTime",
            "MuteUntil",
            "NameCard",
            "OnlineStatus",
        ],
        member_role_filter=["Owner", "Admin", "Member"],
        app_defined_data_filter_group_member=["app_defined_data_filter_group_member"],
        limit=6000,
        offset=1,
        next="next",
    )
    chat.get_specified_group_members(group_id="@TGS#2CCCCCCCC", member_list_account=["user1", "user2"])
    chat.get_specified_group_members(
        group_id="group_id",
        member_list_account=["member_list_account"],
        member_info_filter=[
            "Role",
            "JoinTime",
            "MsgSeq",
            "MsgFlag",
            "LastSendMsgTime",
            "MuteUntil",
            "NameCard",
            "OnlineStatus",
        ],
        member_role_filter=["Owner", "Admin", "Member"],
        app_defined_data_filter_group_member=["app_defined_data_filter_group_member"],
    )
    chat.modify_group_profile(
        group_id="@TGS#1AAAAAAAA",
        name="New name",
        introduction="New intro",
        notification="New notice",
        face_url="https://example.com/n.png",
        max_member_num=300,
        apply_join_option="NeedPermission",
        mute_all_member="On",
    )
    chat.modify_group_profile(
        group_id="group_id",
        name="name",
        introduction="introduction",
        notification="notification",
        face_url="face_url",
        max_member_num=1,
        apply_join_option="FreeAccess",
        invite_join_option="FreeAccess",
        mute_all_member="On",
        app_defined_data=[{"key": "key", "value": "value"}],
        from_account="from_account",
        enable_permission=0,
        default_permission=1,
        history_msg_before_join="On",
    )
    chat.add_group_members(
        group_id="@TGS#3DDDDDDDD",
        member_list=[{"member_account": "user1"}, {"member_account": "user2"}],
    )
    chat.add_group_members(group_id="group_id", silence=0, member_list=[{"member_account": "member_account"}])
    chat.delete_group_members(group_id="@TGS#3DDDDDDDD", member_to_del_account=["user1", "user2"])
    chat.delete_group_members(
        group_id="group_id",
        silence=0,
        reason="reason",
        member_to_del_account=["member_to_del_account"],
    )
    chat.modify_group_member_profile(group_id="@TGS#3DDDDDDDD", member_account="user1", role="Admin")
    chat.modify_group_member_profile(
        group_id="group_id",
        member_account="member_account",
        role="Admin",
        msg_flag="AcceptAndNotify",
        name_card="name_card",
        app_member_defined_data=[{"key": "key", "value": "value"}],
        mute_time=1,
    )
    chat.disband_group(group_id="@TGS#3DDDDDDDD")
    chat.disband_group(group_id="group_id")
    chat.list_joined_groups(member_account="user1")
    chat.list_joined_groups(
        member_account="member_account",
        with_huge_groups=0,
        with_no_active_groups=0,
        limit=5000,
        offset=1,
        group_type="Public",
        response_filter={
            "group_base_info_filter": [
                "Type",
                "Name",
                "Introduction",
                "Notification",
                "FaceUrl",
                "CreateTime",
                "Owner_Account",
                "InfoSeq",
                "LastInfoTime",
                "LastMsgTime",
                "NextMsgSeq",
                "MemberNum",
                "MaxMemberNum",
                "ApplyJoinOption",
                "InviteJoinOption",
                "MuteAllMember",
            ],
            "self_info_filter": ["Role", "JoinTime", "MsgFlag", "MsgSeq"],
        },
        support_topic=0,
    )
    chat.get_member_roles(group_id="@TGS#3DDDDDDDD", user_account=["user1", "user2", "user3"])
    chat.get_member_roles(group_id="group_id", user_account=["user_account"])
    chat.mute_group_members(group_id="@TGS#3DDDDDDDD", members_account=["user1", "user2"], mute_time=120)
    chat.mute_group_members(
        group_id="group_id",
        members_account=["members_account"],
        mute_time=4294967295,
        topic_id="topic_id",
    )
    chat.list_muted_group_members(group_id="@TGS#3DDDDDDDD")
    chat.list_muted_group_members(group_id="group_id", topic_id="topic_id")
    chat.list_muted_group_members_legacy(group_id="@TGS#3DDDDDDDD")
    chat.list_muted_group_members_legacy(group_id="group_id")
    chat.change_group_owner(group_id="@TGS#3DDDDDDDD", new_owner_account="user2")
    chat.change_group_owner(group_id="group_id", new_owner_account="new_owner_account", from_account="from_account")
    chat.import_group(owner_account="user1", type="Public", name="Chess club", create_time=1448357837)
    chat.import_group(
        owner_account="owner_account",
        type="Public",
        group_id="group_id",
        name="name",
        introduction="introduction",
        notification="notification",
        face_url="face_url",
        max_member_count=6000,
        apply_join_option="FreeAccess",
        app_defined_data=[{"key": "key", "value": "value"}],
        create_time=1,
        support_topic=0,
    )
    chat.import_group_members(
        group_id="@TGS#3DDDDDDDD",
        member_list=[
            {"member_account": "user1", "role": "Admin", "join_time": 1448357837, "unread_msg_num": 5},
            {"member_account": "user2", "join_time": 1448357857, "unread_msg_num": 2},
        ],
    )
    chat.import_group_members(
        group_id="group_id",
        member_list=[{"member_account": "member_account", "role": "Admin", "join_time": 1, "unread_msg_num": 1}],
    )
    chat.set_member_unread_count(group_id="@TGS#3DDDDDDDD", member_account="user1", unread_msg_num=5)
    chat.set_member_unread_count(group_id="group_id", member_account="member_account", unread_msg_num=1)
    chat.get_online_member_count(group_id="@TGS#3DDDDDDDD")
    chat.get_online_member_count(group_id="group_id")
    chat.ban_group_members(
        group_id="@TGS#3DDDDDDDD",
        members_account=["user1", "user2"],
        duration=3600,
        description="you broke the rules",
    )
    chat.ban_group_members(
        group_id="group_id",
        members_account=["members_account"],
        duration=4294967295,
        description="description",
    )
    chat.unban_group_members(group_id="@TGS#3DDDDDDDD", members_account=["user1", "user2"])
    chat.unban_group_members(group_id="group_id", members_account=["members_account"])
    chat.list_banned_group_members(group_id="@TGS#3DDDDDDDD", limit=20, offset=0)
    chat.list_banned_group_members(group_id="group_id", limit=100, offset=1)
    chat.list_live_group_online_members(group_id="@TGS#aEEEEEEEE", timestamp=0)
    chat.list_live_group_online_members(group_id="group_id", timestamp=1, mark=1)
    chat.mark_live_group_members(
        group_id="@TGS#aEEEEEEEE",
        command_type=1,
        member_list=[{"member_account": "user1", "marks": [1000]}, {"member_account": "user2", "marks": [1001]}],
    )
    chat.mark_live_group_members(
        group_id="group_id",
        command_type=1,
        member_list=[{"member_account": "member_account", "marks": [1]}],
    )
    chat.set_live_group_admins(group_id="@TGS#aEEEEEEEE", command_type=1, admin_account=["user1"])
    chat.set_live_group_admins(group_id="group_id", command_type=1, admin_account=["admin_account"])
    chat.list_live_group_admins(group_id="@TGS#aEEEEEEEE")
    chat.list_live_group_admins(group_id="group_id")
    chat.check_live_group_members(group_id="@TGS#aEEEEEEEE", member_account=["user1", "user2", "user3", "user4"])
    chat.check_live_group_members(group_id="group_id", member_account=["member_account"])
    chat.add_live_group_robots(group_id="@TGS#aEEEEEEEE", member_account=["bot1", "bot2"])
    chat.add_live_group_robots(group_id="group_id", member_account=["member_account"])
    chat.delete_live_group_robots(group_id="@TGS#aEEEEEEEE", member_account=["bot1", "bot2"])
    chat.delete_live_group_robots(group_id="group_id", member_account=["member_account"])
    chat.get_group_attributes(group_id="@TGS#aFFFFFFFF")
    chat.get_group_attributes(group_id="group_id")
    chat.modify_group_attributes(
        group_id="@TGS#aFFFFFFFF",
        group_attr=[{"key": "seat_1", "value": "user1"}, {"key": "seat_2", "value": "user2"}],
    )
    chat.modify_group_attributes(group_id="group_id", group_attr=[{"key": "key", "value": "value"}])
    chat.clear_group_attributes(group_id="@TGS#aFFFFFFFF")
    chat.clear_group_attributes(group_id="group_id")
    chat.reset_group_attributes(
        group_id="@TGS#aFFFFFFFF",
        group_attr=[{"key": "seat_1", "value": "user1"}, {"key": "seat_2", "value": "user2"}],
    )
    chat.reset_group_attributes(group_id="group_id", group_attr=[{"key": "key", "value": "value"}])
    chat.delete_group_attributes(group_id="@TGS#aFFFFFFFF", group_attr=[{"key": "seat_1"}, {"key": "seat_2"}])
    chat.delete_group_attributes(group_id="group_id", group_attr=[{"key": "key"}])
    chat.get_group_counters(group_id="@TGS#aFFFFFFFF", group_counter_keys=["like", "unlike"])
    chat.get_group_counters(group_id="group_id", group_counter_keys=["group_counter_keys"])
    chat.update_group_counters(
        group_id="@TGS#aFFFFFFFF",
        group_counter=[{"key": "like", "value": 5}, {"key": "unlike", "value": 1}],
        mode="Set",
    )
    chat.update_group_counters(group_id="group_id", group_counter=[{"key": "key", "value": 1}], mode="Set")
    chat.delete_group_counters(group_id="@TGS#aFFFFFFFF", group_counter_keys=["like", "unlike"])
    chat.delete_group_counters(group_id="group_id", group_counter_keys=["group_counter_keys"])


def member_push(chat: ChatClient) -> None:
    """Push to all users, the older service."""
    chat.push_to_members(
        from_account="admin",
        msg_random=55002,
        msg_life_time=120,
        msg_body=[{"msg_type": "TIMTextElem", "msg_content": {"text": "hello Stockholm"}}],
        condition={"tags_or": ["stockholm"]},
    )
    chat.push_to_members(
        from_account="admin",
        msg_random=55003,
        msg_life_time=120,
        msg_body=[{"msg_type": "TIMTextElem", "msg_content": {"text": "hello all"}}],
    )
    chat.push_to_members(
        from_account="from_account",
        msg_random=4294967295,
        msg_life_time=604800,
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
                    "image_info_array": [{"type": 1, "size": 1, "width": 1, "height": 1, "url": "url"}],
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
        condition={
            "attrs_or": {"Any_Key": "attrs_or"},
            "attrs_and": {"Any_Key": "attrs_and"},
            "tags_or": ["tags_or"],
            "tags_and": ["tags_and"],
        },
    )
    chat.set_member_attribute_names(attr_names={"0": "sex", "1": "city", "2": "country"})
    chat.set_member_attribute_names(attr_names={"Any_Key": "attr_names"})
    chat.get_member_attribute_names()
    chat.set_member_attributes(
        user_attrs=[
            {"to_account": "u1", "attrs": {"sex": "a1", "city": "a2"}},
            {"to_account": "u2", "attrs": {"city": "a3", "sex": "a4"}},
        ],
    )
    chat.set_member_attributes(user_attrs=[{"to_account": "to_account", "attrs": {"Any_Key": "attrs"}}])
    chat.get_member_attributes(to_account=["u1", "u2", "u3"])
    chat.get_member_attributes(to_account=["to_account"])
    chat.remove_member_attributes(
        user_attrs=[{"to_account": "u2", "attrs": ["sex", "city"]}, {"to_account": "u1", "attrs": ["sex", "city"]}],
    )
    chat.remove_member_attributes(user_attrs=[{"to_account": "to_account", "attrs": ["attrs"]}])
    chat.add_member_tags(user_tags=[{"to_account": "u1", "tags": ["a", "b"]}, {"to_account": "u2", "tags": ["a", "b"]}])
    chat.add_member_tags(user_tags=[{"to_account": "to_account", "tags": ["tags"]}])
    chat.get_member_tags(to_account=["u1", "u2"])
    chat.get_member_tags(to_account=["to_account"])
    chat.remove_member_tags(
        user_tags=[{"to_account": "u1", "tags": ["a", "b"]}, {"to_account": "u2", "tags": ["a", "b"]}],
    )
    chat.remove_member_tags(user_tags=[{"to_account": "to_account", "tags": ["tags"]}])
    chat.clear_member_tags(to_account=["u1", "u2"])
    chat.clear_member_tags(to_account=["to_account"])


def message(chat: ChatClient) -> None:
    """One-to-one messages."""
    chat.send_c2c_message(
        sync_other_machine=2,
        to_account="rider_17",
        msg_life_time=60,
        msg_seq=51230077,
        msg_random=7718203,
        msg_body=[{"msg_type": "TIMTextElem", "msg_content": {"text": "good morning"}}],
        cloud_custom_data="shop=12",
        support_message_extension=0,
    )
    chat.send_c2c_message(
        sync_other_machine=1,
        from_account="from_account",
        to_account="to_account",
        online_only_flag=0,
        msg_life_time=604800,
        msg_seq=4294967295,
        msg_random=4294967295,
        msg_time_stamp=1,
        forbid_callback_control=["ForbidBeforeSendMsgCallback", "ForbidAfterSendMsgCallback"],
        send_msg_control=["NoUnread", "NoLastMsg", "WithMuteNotifications", "NoMsgCheck"],
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
                    "image_info_array": [{"type": 1, "size": 1, "width": 1, "height": 1, "url": "url"}],
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
        cloud_custom_data="cloud_custom_data",
        support_message_extension=0,
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
        is_need_read_receipt=0,
    )
    chat.batch_send_c2c_message(
        sync_other_machine=2,
        to_account=["rider_17", "rider_18"],
        msg_seq=40217,
        msg_random=20240611,
        msg_body=[{"msg_type": "TIMTextElem", "msg_content": {"text": "doors open at nine"}}],
        cloud_custom_data="campaign=7",
    )
    chat.batch_send_c2c_message(
        sync_other_machine=1,
        from_account="from_account",
        to_account=["to_account"],
        online_only_flag=0,
        msg_life_time=604800,
        msg_seq=4294967295,
        msg_random=4294967295,
        msg_time_stamp=1,
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
                    "image_info_array": [{"type": 1, "size": 1, "width": 1, "height": 1, "url": "url"}],
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
        cloud_custom_data="cloud_custom_data",
        support_message_extension=0,
        send_msg_control=["NoUnread", "NoLastMsg", "WithMuteNotifications", "NoMsgCheck"],
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
        is_need_read_receipt=0,
    )
    chat.import_c2c_message(
        sync_from_old_system=5,
        from_account="rider_17",
        to_account="juno_5",
        msg_seq=730115,
        msg_random=5519021,
        msg_time_stamp=1702345678,
        msg_body=[{"msg_type": "TIMTextElem", "msg_content": {"text": "see you there"}}],
        cloud_custom_data="legacy=1",
    )
    chat.import_c2c_message(
        sync_from_old_system=2,
        from_account="from_account",
        to_account="to_account",
        msg_seq=4294967295,
        msg_random=4294967295,
        msg_time_stamp=1,
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
                    "image_info_array": [{"type": 1, "size": 1, "width": 1, "height": 1, "url": "url"}],
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
        cloud_custom_data="cloud_custom_data",
    )
    chat.list_c2c_messages(
        operator_account="juno_5",
        peer_account="rider_17",
        max_cnt=50,
        min_time=1716200000,
        max_time=1716203600,
    )
    chat.list_c2c_messages(
        operator_account="operator_account",
        peer_account="peer_account",
        max_cnt=1,
        min_time=1,
        max_time=1,
        last_msg_key="last_msg_key",
    )
    chat.recall_c2c_message(from_account="rider_17", to_account="juno_5", msg_key="612090310_41077_1716201680")
    chat.recall_c2c_message(from_account="from_account", to_account="to_account", msg_key="msg_key")
    chat.set_c2c_messages_read(report_account="rider_17", peer_account="juno_5")
    chat.set_c2c_messages_read(report_account="report_account", peer_account="peer_account", msg_read_time=1)
    chat.set_c2c_messages_read(
        report_account="report_account",
        peer_account="peer_account",
        msg_read_time="msg_read_time",
    )
    chat.get_c2c_unread_count(to_account="rider_17")
    chat.get_c2c_unread_count(to_account="to_account", peer_account=["peer_account"])
    chat.modify_c2c_message(
        from_account="rider_17",
        to_account="juno_5",
        msg_key="612090310_41077_1716201680",
        msg_body=[{"msg_type": "TIMTextElem", "msg_content": {"text": "corrected"}}],
    )
    chat.modify_c2c_message(
        from_account="from_account",
        to_account="to_account",
        msg_key="msg_key",
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
                    "image_info_array": [{"type": 1, "size": 1, "width": 1, "height": 1, "url": "url"}],
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
        cloud_custom_data="cloud_custom_data",
    )
    chat.send_c2c_read_receipts(
        operator_account="rider_17",
        peer_account="juno_5",
        c2c_msg_info=[{"from_account": "juno_5", "to_account": "rider_17", "msg_key": "912000417_886_1716201689"}],
    )
    chat.send_c2c_read_receipts(
        operator_account="operator_account",
        peer_account="peer_account",
        c2c_msg_info=[{"from_account": "from_account", "to_account": "to_account", "msg_key": "msg_key"}],
    )
    chat.delete_c2c_messages(
        operator_account="rider_17",
        peer_account="juno_5",
        msg_key_list=["612090310_41077_1716201680", "912000417_886_1716201689"],
    )
    chat.delete_c2c_messages(
        operator_account="operator_account",
        peer_account="peer_account",
        msg_key_list=["msg_key_list"],
    )
    chat.get_c2c_message_extensions(from_account="rider_17", to_account="juno_5", msg_key="55010233_77_1716201200")
    chat.get_c2c_message_extensions(
        from_account="from_account",
        to_account="to_account",
        msg_key="msg_key",
        start_seq=1,
    )
    chat.set_c2c_message_extensions(
        from_account="rider_17",
        to_account="juno_5",
        msg_key="55010233_77_1716201200",
        operate_type=1,
        extension_list=[
            {"key": "colour", "value": "red", "seq": 0},
            {"key": "size", "value": "m", "seq": 0},
            {"key": "note", "value": "gift", "seq": 0},
        ],
    )
    chat.set_c2c_message_extensions(
        from_account="from_account",
        to_account="to_account",
        msg_key="msg_key",
        operate_type=1,
        extension_list=[{"key": "key", "value": "value", "seq": 1}],
    )
    chat.send_c2c_stream_message(
        sync_other_machine=1,
        to_account="rider_17",
        msg_seq=51230077,
        msg_random=7718203,
        msg_body=[
            {
                "msg_type": "TIMStreamElem",
                "msg_content": {
                    "compatible_text": "please update to read this",
                    "chunks": [{"event_type": "data", "index": 1, "markdown": "Hello", "is_last": False}],
                },
            },
        ],
    )
    chat.send_c2c_stream_message(
        sync_other_machine=1,
        from_account="from_account",
        to_account="to_account",
        msg_seq=4294967295,
        msg_random=4294967295,
        msg_body=[{"msg_type": "TIMTextElem", "msg_content": {"text": "text"}}],
        cloud_custom_data="cloud_custom_data",
    )
    chat.send_c2c_stream_message(
        sync_other_machine=2,
        from_account="from_account",
        to_account="to_account",
        msg_seq=4294967295,
        msg_random=4294967295,
        msg_body=[{"msg_type": "TIMLocationElem", "msg_content": {"desc": "desc", "latitude": 1.5, "longitude": 1.5}}],
        cloud_custom_data="cloud_custom_data",
    )
    chat.send_c2c_stream_message(
        sync_other_machine=1,
        from_account="from_account",
        to_account="to_account",
        msg_seq=4294967295,
        msg_random=4294967295,
        msg_body=[{"msg_type": "TIMFaceElem", "msg_content": {"index": 1, "data": "data"}}],
        cloud_custom_data="cloud_custom_data",
    )
    chat.send_c2c_stream_message(
        sync_other_machine=2,
        from_account="from_account",
        to_account="to_account",
        msg_seq=4294967295,
        msg_random=4294967295,
        msg_body=[
            {
                "msg_type": "TIMCustomElem",
                "msg_content": {"data": "data", "desc": "desc", "ext": "ext", "sound": "sound"},
            },
        ],
        cloud_custom_data="cloud_custom_data",
    )
    chat.send_c2c_stream_message(
        sync_other_machine=1,
        from_account="from_account",
        to_account="to_account",
        msg_seq=4294967295,
        msg_random=4294967295,
        msg_body=[
            {
                "msg_type": "TIMSoundElem",
                "msg_content": {"url": "url", "uuid": "uuid", "size": 1, "second": 1, "download_flag": 2},
            },
        ],
        cloud_custom_data="cloud_custom_data",
    )
    chat.send_c2c_stream_message(
        sync_other_machine=2,
        from_account="from_account",
        to_account="to_account",
        msg_seq=4294967295,
        msg_random=4294967295,
        msg_body=[
            {
                "msg_type": "TIMImageElem",
                "msg_content": {
                    "uuid": "uuid",
                    "image_format": 1,
                    "image_info_array": [{"type": 1, "size": 1, "width": 1, "height": 1, "url": "url"}],
                },
            },
        ],
        cloud_custom_data="cloud_custom_data",
    )
    chat.send_c2c_stream_message(
        sync_other_machine=1,
        from_account="from_account",
        to_account="to_account",
        msg_seq=4294967295,
        msg_random=4294967295,
        msg_body=[
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
        ],
        cloud_custom_data="cloud_custom_data",
    )
    chat.send_c2c_stream_message(
        sync_other_machine=2,
        from_account="from_account",
        to_account="to_account",
        msg_seq=4294967295,
        msg_random=4294967295,
        msg_body=[
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
        ],
        cloud_custom_data="cloud_custom_data",
    )
    chat.send_c2c_stream_message(
        sync_other_machine=1,
        from_account="from_account",
        to_account="to_account",
        msg_seq=4294967295,
        msg_random=4294967295,
        msg_body=[
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
        ],
        cloud_custom_data="cloud_custom_data",
    )
    chat.send_c2c_stream_message(
        sync_other_machine=2,
        from_account="from_account",
        to_account="to_account",
        msg_seq=4294967295,
        msg_random=4294967295,
        msg_body=[
            {
                "msg_type": "TIMStreamElem",
                "msg_content": {
                    "compatible_text": "compatible_text",
                    "chunks": [{"event_type": "data", "index": 1, "markdown": "markdown", "is_last": True}],
                    "stream_msg_id": "stream_msg_id",
                },
            },
        ],
        cloud_custom_data="cloud_custom_data",
    )


def moderation(chat: ChatClient) -> None:
    """Content moderation."""
    chat.moderate_content(
        audit_name="C2C",
        content_type="Text",
        content="some words to judge",
        ext_sender="rider_17",
        ext_receiver="juno_5",
    )
    chat.moderate_content(
        audit_name="C2C",
        content_type="Text",
        content="content",
        ext_sender="ext_sender",
        ext_receiver="ext_receiver",
    )
    chat.moderate_content_batch(
        audit_name="C2C",
        contents=[
            {"content_id": 0, "content_type": "Text", "content": "first text"},
            {"content_id": 1, "content_type": "Text", "content": "second text"},
            {"content_id": 2, "content_type": "Image", "content": "https://img.example.com/a.jpg"},
            {"content_id": 3, "content_type": "Text", "content": "third text"},
        ],
        ext_sender="rider_17",
        ext_receiver="juno_5",
    )
    chat.moderate_content_batch(
        audit_name="C2C",
        contents=[{"content_id": 1, "content_type": "Text", "content": "content"}],
        ext_sender="ext_sender",
        ext_receiver="ext_receiver",
    )
    chat.get_cloud_blocked_word_libraries(sdk_app_id=1400000000, offset=0, limit=3)
    chat.get_cloud_blocked_word_libraries(sdk_app_id=1, offset=1, limit=100)
    chat.get_cloud_blocked_words(sdk_app_id=1400000000, offset=0, limit=3, lib_id="1202")
    chat.get_cloud_blocked_words(sdk_app_id=1, lib_id="lib_id", offset=1, limit=100, content="content")
    chat.add_cloud_blocked_words(
        sdk_app_id=1400000000,
        lib_id="1202",
        user_keywords=[{"content": "cheap-watch", "label": "Ad"}, {"content": "free-coin", "label": "Ad"}],
    )
    chat.add_cloud_blocked_words(
        sdk_app_id=1,
        lib_id="lib_id",
        user_keywords=[{"content": "content", "label": "Normal"}],
    )
    chat.delete_cloud_blocked_words(sdk_app_id=1400000000, lib_id="1202", keywords=["cheap-watch"])
    chat.delete_cloud_blocked_words(sdk_app_id=1, lib_id="lib_id", keywords=["keywords"])
    chat.add_local_blocked_words(
        sdk_app_id=1400000000,
        local_audit_words=[{"keyword": "cheap-watch", "word_type": 1, "filter_type": 1, "replaced_content": "****"}],
    )
    chat.add_local_blocked_words(
        sdk_app_id=1,
        local_audit_words=[
            {"keyword": "keyword", "word_type": 1, "filter_type": 1, "replaced_content": "replaced_content"},
        ],
    )
    chat.delete_local_blocked_words(
        sdk_app_id=1400000000,
        local_audit_words=[
            {"id": 41, "keyword": "cheap-watch", "word_type": 1, "filter_type": 1, "replaced_content": "****"},
        ],
    )
    chat.delete_local_blocked_words(
        sdk_app_id=1,
        local_audit_words=[
            {"id": 1, "keyword": "keyword", "word_type": 1, "filter_type": 1, "replaced_content": "replaced_content"},
        ],
    )
    chat.get_local_blocked_words(sdk_app_id=1400000000, filter_type=1, offset=0, limit=10, keyword="watch")
    chat.get_local_blocked_words(sdk_app_id=1, filter_type=1, offset=1, limit=100, keyword="keyword")


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
                    "image_info_array": [{"type": 1, "size": 1, "width": 1, "height": 1, "url": "url"}],
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
        send_msg_control=["NoLastMsg", "NoMsgCheck"],
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


def operation(chat: ChatClient) -> None:
    """Operations, archives and chat files."""
    chat.set_global_mute(set_account="rider_17", c2c_msg_nospeaking_time=4294967295, group_msg_nospeaking_time=7200)
    chat.set_global_mute(
        set_account="set_account",
        c2c_msg_nospeaking_time=4294967295,
        group_msg_nospeaking_time=4294967295,
    )
    chat.get_global_mute(get_account="rider_17")
    chat.get_global_mute(get_account="get_account")
    chat.get_operations_data()
    chat.get_operations_data(
        request_field=[
            "AppName",
            "AppId",
            "Company",
            "ActiveUserNum",
            "RegistUserNumOneDay",
            "RegistUserNumTotal",
            "LoginTimes",
            "LoginUserNum",
            "UpMsgNum",
            "SendMsgUserNum",
            "APNSMsgNum",
            "C2CUpMsgNum",
            "C2CSendMsgUserNum",
            "C2CAPNSMsgNum",
            "MaxOnlineNum",
            "ChainIncrease",
            "ChainDecrease",
            "GroupUpMsgNum",
            "GroupSendMsgUserNum",
            "GroupAPNSMsgNum",
            "GroupSendMsgGroupNum",
            "GroupJoinGroupTimes",
            "GroupQuitGroupTimes",
            "GroupNewGroupNum",
            "GroupAllGroupNum",
            "GroupDestroyGroupNum",
            "CallBackReq",
            "CallBackRsp",
            "Date",
        ],
    )
    chat.get_message_archives(chat_type="C2C", msg_time="2024060721")
    chat.get_message_archives(chat_type="C2C", msg_time="msg_time")
    chat.get_server_ips()
    chat.get_server_ips(nettype=0)
    chat.ban_chat_file(
        raw_url="https://cos.ap-shanghai.myqcloud.com/005f-shanghai-360-shared-01-0000000000/76aa-1400000001/2f3b-1/0a1b2c-1.jpg",
    )
    chat.ban_chat_file(raw_url="raw_url")
    chat.unban_chat_file(
        raw_url="https://cos.ap-shanghai.myqcloud.com/98ec-shanghai-007-privatev2-01-0000000000/0345-1400000001/0612-yyy/0a1b2c.png",
    )
    chat.unban_chat_file(raw_url="raw_url")
    chat.get_chat_file_urls(
        raw_urls=[
            {
                "resource_id": 1,
                "raw_url": "https://cos.ap-shanghai.myqcloud.com/98ec-shanghai-007-privatev2-01-0000000000/0345-1400000001/0612-yyy/0a1b2c.png",
            },
            {
                "resource_id": 2,
                "raw_url": "https://cos.ap-shanghai.myqcloud.com/98ec-shanghai-007-privatev2-01-0000000000/0345-1400000001/0612-yyy/0a1b2d.png",
            },
        ],
    )
    chat.get_chat_file_urls(raw_urls=[{"resource_id": 1, "raw_url": "raw_url"}])


def profile(chat: ChatClient) -> None:
    """Profile management."""
    chat.set_profile(from_account="rider_17", profile_item=[{"tag": "Tag_Profile_IM_Nick", "value": "Juno"}])
    chat.set_profile(from_account="from_account", profile_item=[{"tag": "tag", "value": "value"}])
    chat.set_profile(from_account="from_account", profile_item=[{"tag": "tag", "value": 1}])
    chat.set_profile(from_account="from_account", profile_item=[{"tag": "tag", "value": ["value"]}])
    chat.get_profiles(to_account=["rider_1"], tag_list=["Tag_Profile_IM_Nick"])
    chat.get_profiles(to_account=["to_account"], tag_list=["tag_list"])


def push(chat: ChatClient) -> None:
    """Push service."""
    chat.push(
        from_account="admin",
        msg_random=55000,
        online_only_flag=0,
        msg_body=[{"msg_type": "TIMTextElem", "msg_content": {"text": "sale today"}}],
        offline_push_info={"push_flag": 0, "title": "Sale", "desc": "Only today"},
        condition={"tags_or": ["stockholm"]},
    )
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
                    "image_info_array": [{"type": 1, "size": 1, "width": 1, "height": 1, "url": "url"}],
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
                "custom_item": [{"tag": "tag", "value": "value"}],
            },
        ],
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
                "custom_item": [{"tag": "tag", "value": 1}],
            },
        ],
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
                "custom_item": [{"tag": "tag", "value": ["value"]}],
            },
        ],
    )
    chat.update_friends(
        from_account="rider_1",
        update_item=[{"to_account": "rider_2", "sns_item": [{"tag": "Tag_SNS_IM_Remark", "value": "bike club"}]}],
    )
    chat.update_friends(
        from_account="from_account",
        update_item=[{"to_account": "to_account", "sns_item": [{"tag": "tag", "value": "value"}]}],
    )
    chat.update_friends(
        from_account="from_account",
        update_item=[{"to_account": "to_account", "sns_item": [{"tag": "tag", "value": 1}]}],
    )
    chat.update_friends(
        from_account="from_account",
        update_item=[{"to_account": "to_account", "sns_item": [{"tag": "tag", "value": ["value"]}]}],
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


def robot(chat: ChatClient) -> None:
    """Chatbots."""
    chat.create_robot(
        user_id="@RBT#guide",
        nick="Guide",
        face_url="https://img.example.com/bot.png",
        self_signature="ask me",
    )
    chat.create_robot(user_id="user_id", nick="nick", face_url="face_url", self_signature="self_signature")
    chat.delete_robot(robot_account="@RBT#guide")
    chat.delete_robot(robot_account="robot_account")
    chat.list_robots()
    chat.send_robot_stream_message(from_account="@RBT#guide", to_account="rider_17", chunk="Good ")
    chat.send_robot_stream_message(
        from_account="from_account",
        to_account="to_account",
        chunk="chunk",
        msg_key="msg_key",
        finish=1,
    )


def search(chat: ChatClient) -> None:
    """Cloud search."""
    chat.search_users(
        user_gender_type="Gender_Type_Female",
        user_birth_start=19900101,
        user_birth_end=20051231,
        keyword_match_type=0,
        keywords=["juno", "rider"],
        count=20,
        cursor="",
    )
    chat.search_users(
        user_gender_type="Gender_Type_Female",
        user_birth_start=1,
        user_birth_end=1,
        keyword_match_type=0,
        keywords=["keywords"],
        count=100,
        cursor="cursor",
    )
    chat.search_groups(
        group_type=["Public", "Community"],
        keyword_match_type=1,
        keywords=["chess"],
        count=20,
        cursor="",
    )
    chat.search_groups(
        group_type=["Private", "Public", "ChatRoom", "Community"],
        keyword_match_type=0,
        keywords=["keywords"],
        count=100,
        cursor="cursor",
    )
    chat.search_group_members(group_id_list=["@TGS#1AAAAAAAA"], keyword_match_type=1, keywords=["juno"], count=20)
    chat.search_group_members(
        group_type=["Private", "Public", "ChatRoom", "Community"],
        group_id_list=["group_id_list"],
        keyword_match_type=0,
        keywords=["keywords"],
        count=100,
        cursor="cursor",
    )

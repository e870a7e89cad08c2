# @generated from api/*.yaml by cargo xtask generate
"""The calls that the documentation shows. Checked by pyright, never run."""

# pyright: reportDeprecated=false

from tencent_chat import ChatClient, element


def import_account(chat: ChatClient) -> None:
    reply = chat.import_account(
        user_id="rider_17",
        nick="Juno",
        face_url="https://img.example.com/a/17.png",
    )
    reply.raw()


def import_accounts(chat: ChatClient) -> None:
    reply = chat.import_accounts(
        account_list=[
            {"user_id": "rider_21", "nick": "Juno"},
            {"user_id": "rider_22"},
            {"user_id": "rider_23"},
        ],
    )
    reply.raw()


def delete_accounts(chat: ChatClient) -> None:
    reply = chat.delete_accounts(delete_item=[{"user_id": "rider_21"}, {"user_id": "rider_99"}])
    reply.raw()


def check_accounts(chat: ChatClient) -> None:
    reply = chat.check_accounts(check_item=[{"user_id": "rider_17"}, {"user_id": "rider_40"}])
    reply.raw()


def invalidate_login_state(chat: ChatClient) -> None:
    reply = chat.invalidate_login_state(user_id="rider_17")
    reply.raw()


def query_online_status(chat: ChatClient) -> None:
    reply = chat.query_online_status(to_account=["rider_1", "rider_2", "rider_3", "rider_4"])
    reply.raw()


def query_login_state(chat: ChatClient) -> None:
    reply = chat.query_login_state(to_account=["rider_1", "rider_2", "rider_3"])
    reply.raw()


def get_call_info(chat: ChatClient) -> None:
    reply = chat.get_call_info(call_id="0f3b7c1e-5a6d-4c21-9e0a-77d1f2a40b11")
    reply.raw()


def start_call_by_robot(chat: ChatClient) -> None:
    reply = chat.start_call_by_robot(
        robot_account="@RBT#guide",
        callee_list_account=["rider_17"],
        ring_timeout=30000,
        user_data="order=812",
        call_info={"media_type": "Audio", "room_id": "room-812", "room_id_type": 2},
        offline_push_info={"push_flag": 0, "title": "A call", "desc": "The guide calls you"},
    )
    reply.raw()


def end_call(chat: ChatClient) -> None:
    reply = chat.end_call(call_id="0f3b7c1e-5a6d-4c21-9e0a-77d1f2a40b11")
    reply.raw()


def get_call_record(chat: ChatClient) -> None:
    reply = chat.get_call_record(call_id="0f3b7c1e-5a6d-4c21-9e0a-77d1f2a40b11")
    reply.raw()


def list_call_records(chat: ChatClient) -> None:
    reply = chat.list_call_records()
    reply.raw()


def set_call_webhook(chat: ChatClient) -> None:
    reply = chat.set_call_webhook(
        url="https://hooks.example.net/call",
        callback_command_list=["Call.CallbackAfterStartCall", "Call.CallbackAfterEndCall"],
    )
    reply.raw()


def get_call_webhook(chat: ChatClient) -> None:
    reply = chat.get_call_webhook()
    reply.raw()


def delete_call_webhook(chat: ChatClient) -> None:
    reply = chat.delete_call_webhook()
    reply.raw()


def create_topic(chat: ChatClient) -> None:
    reply = chat.create_topic(group_id="@TGS#_@TGS#cAAAAAAAA", topic_name="Release news")
    reply.raw()


def get_topics(chat: ChatClient) -> None:
    reply = chat.get_topics(group_id="@TGS#_@TGS#cAAAAAAAA", from_account="user1")
    reply.raw()


def modify_topic(chat: ChatClient) -> None:
    reply = chat.modify_topic(
        group_id="@TGS#_@TGS#cAAAAAAAA",
        topic_id="@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB",
        topic_name="Release news",
        notification="read this first",
    )
    reply.raw()


def import_topic(chat: ChatClient) -> None:
    reply = chat.import_topic(group_id="@TGS#_@TGS#cAAAAAAAA", topic_name="Release news")
    reply.raw()


def destroy_topics(chat: ChatClient) -> None:
    reply = chat.destroy_topics(
        group_id="@TGS#_@TGS#cAAAAAAAA",
        topic_id_list=["@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB"],
    )
    reply.raw()


def get_community_online_member_count(chat: ChatClient) -> None:
    reply = chat.get_community_online_member_count(group_id="@TGS#_@TGS#cAAAAAAAA")
    reply.raw()


def create_permission_group(chat: ChatClient) -> None:
    reply = chat.create_permission_group(
        group_id="@TGS#_@TGS#cAAAAAAAA",
        permission_group_id="@PMG#_moderators",
        permission_group_name="Moderators",
        permission=1234,
        custom_string="custom string",
    )
    reply.raw()


def destroy_permission_groups(chat: ChatClient) -> None:
    reply = chat.destroy_permission_groups(
        group_id="@TGS#_@TGS#cAAAAAAAA",
        permission_group_id_list=["@PMG#_@PMG#cA1"],
    )
    reply.raw()


def modify_permission_group(chat: ChatClient) -> None:
    reply = chat.modify_permission_group(
        group_id="@TGS#_@TGS#cAAAAAAAA",
        permission_group_id="@PMG#_@PMG#cA1",
        permission_group_name="Moderators",
        custom_string="custom string",
    )
    reply.raw()


def get_permission_groups(chat: ChatClient) -> None:
    reply = chat.get_permission_groups(group_id="@TGS#_@TGS#cAAAAAAAA")
    reply.raw()


def add_topic_permissions(chat: ChatClient) -> None:
    reply = chat.add_topic_permissions(
        group_id="@TGS#_@TGS#cAAAAAAAA",
        permission_group_id="@PMG#_@PMG#cA1",
        topic_permission_list=[
            {"topic_id": "@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB", "permission": 1234},
        ],
    )
    reply.raw()


def set_topic_permissions(chat: ChatClient) -> None:
    reply = chat.set_topic_permissions(
        group_id="@TGS#_@TGS#cAAAAAAAA",
        permission_group_id="@PMG#_@PMG#cA1",
        topic_permission_list=[
            {"topic_id": "@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB", "permission": 123456},
        ],
    )
    reply.raw()


def delete_topic_permissions(chat: ChatClient) -> None:
    reply = chat.delete_topic_permissions(
        group_id="@TGS#_@TGS#cAAAAAAAA",
        permission_group_id="@PMG#_@PMG#cA1",
        topic_id_list=["@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB"],
    )
    reply.raw()


def get_topic_permissions(chat: ChatClient) -> None:
    reply = chat.get_topic_permissions(
        group_id="@TGS#_@TGS#cAAAAAAAA",
        permission_group_id="@PMG#_@PMG#cA1",
    )
    reply.raw()


def add_permission_group_members(chat: ChatClient) -> None:
    reply = chat.add_permission_group_members(
        group_id="@TGS#_@TGS#cAAAAAAAA",
        permission_group_id="@PMG#_@PMG#cA1",
        member_list=[{"member_account": "user1"}, {"member_account": "user2"}],
    )
    reply.raw()


def delete_permission_group_members(chat: ChatClient) -> None:
    reply = chat.delete_permission_group_members(
        group_id="@TGS#_@TGS#cAAAAAAAA",
        permission_group_id="@PMG#_@PMG#cA1",
        member_list=[{"member_account": "user1"}, {"member_account": "user2"}],
    )
    reply.raw()


def list_permission_group_members(chat: ChatClient) -> None:
    reply = chat.list_permission_group_members(
        group_id="@TGS#_@TGS#cAAAAAAAA",
        permission_group_id="@PMG#_@PMG#cA1",
    )
    reply.raw()


def list_conversations(chat: ChatClient) -> None:
    reply = chat.list_conversations(
        from_account="rider_17",
        time_stamp=0,
        start_index=0,
        top_time_stamp=0,
        top_start_index=0,
        assist_flags=7,
    )
    reply.raw()


def delete_conversation(chat: ChatClient) -> None:
    reply = chat.delete_conversation(from_account="rider_17", type=1, to_account="juno_5")
    reply.raw()


def pin_conversations(chat: ChatClient) -> None:
    reply = chat.pin_conversations(
        from_account="rider_17",
        operation_type=1,
        recent_contact_item=[
            {"type": 1, "to_account": "juno_5"},
            {"type": 2, "group_id": "crew_9"},
        ],
    )
    reply.raw()


def create_conversation_group(chat: ChatClient) -> None:
    reply = chat.create_conversation_group(
        from_account="rider_17",
        group_contact_item=[
            {"group_name": "family", "contact_item": [{"type": 1, "to_account": "juno_5"}]},
        ],
    )
    reply.raw()


def update_conversation_group(chat: ChatClient) -> None:
    reply = chat.update_conversation_group(
        from_account="rider_17",
        update_type=1,
        update_group={
            "update_group_type": 2,
            "old_group_name": "family",
            "contact_update_item": [
                {"contact_opt_type": 1, "contact_item": {"type": 1, "to_account": "juno_5"}},
            ],
        },
    )
    reply.raw()


def delete_conversation_group(chat: ChatClient) -> None:
    reply = chat.delete_conversation_group(from_account="rider_17", group_name=["family"])
    reply.raw()


def mark_conversations(chat: ChatClient) -> None:
    reply = chat.mark_conversations(
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
    reply.raw()


def search_conversation_groups(chat: ChatClient) -> None:
    reply = chat.search_conversation_groups(
        from_account="rider_17",
        contact_item=[{"type": 1, "to_account": "juno_5"}],
    )
    reply.raw()


def get_conversation_groups(chat: ChatClient) -> None:
    reply = chat.get_conversation_groups(from_account="rider_17", start_index=0)
    reply.raw()


def send_group_message(chat: ChatClient) -> None:
    reply = chat.send_group_message(
        group_id="@TGS#2AAAAAAAA",
        msg_body=[
            element.text("lunch at noon"),
            {"msg_type": "TIMFaceElem", "msg_content": {"index": 6, "data": "face-6"}},
        ],
    )
    reply.raw()


def send_group_system_notification(chat: ChatClient) -> None:
    reply = chat.send_group_system_notification(
        group_id="@TGS#2AAAAAAAA",
        content="Server restart tonight",
    )
    reply.raw()


def recall_group_messages(chat: ChatClient) -> None:
    reply = chat.recall_group_messages(
        group_id="@TGS#2CCCCCCCC",
        msg_seq_list=[{"msg_seq": 100}, {"msg_seq": 101}],
        reason="off topic",
    )
    reply.raw()


def import_group_messages(chat: ChatClient) -> None:
    reply = chat.import_group_messages(
        group_id="@TGS#2AAAAAAAA",
        msg_list=[
            {
                "from_account": "user1",
                "send_time": 1620808101,
                "msg_body": [
                    element.text("good morning"),
                    {"msg_type": "TIMFaceElem", "msg_content": {"index": 6, "data": "face-6"}},
                ],
            },
            {
                "from_account": "user2",
                "send_time": 1620892821,
                "msg_body": [element.text("good morning")],
            },
        ],
    )
    reply.raw()


def delete_group_messages_by_sender(chat: ChatClient) -> None:
    reply = chat.delete_group_messages_by_sender(group_id="@TGS#2AAAAAAAA", sender_account="user1")
    reply.raw()


def list_group_messages(chat: ChatClient) -> None:
    reply = chat.list_group_messages(group_id="@TGS#1DDDDDDDD", req_msg_number=2)
    reply.raw()


def modify_group_message(chat: ChatClient) -> None:
    reply = chat.modify_group_message(
        group_id="@TGS#1EEEEEEEE",
        msg_seq=23,
        msg_body=[element.text("corrected text")],
    )
    reply.raw()


def send_broadcast_message(chat: ChatClient) -> None:
    reply = chat.send_broadcast_message(
        msg_body=[
            {
                "msg_type": "TIMCustomElem",
                "msg_content": {"data": '{ "type":1, "content":"good evening"}'},
            },
        ],
    )
    reply.raw()


def clear_group_messages(chat: ChatClient) -> None:
    reply = chat.clear_group_messages(group_id="@TGS#1FFFFFFFF")
    reply.raw()


def send_group_read_receipts(chat: ChatClient) -> None:
    reply = chat.send_group_read_receipts(
        group_id="PublicGroup1",
        from_account="user2",
        msg_seq_list=[{"msg_seq": 1}],
    )
    reply.raw()


def get_group_read_receipts(chat: ChatClient) -> None:
    reply = chat.get_group_read_receipts(
        group_id="@TGS#2GGGGGGGG",
        msg_seq_list=[{"msg_seq": 1}, {"msg_seq": 2}],
    )
    reply.raw()


def list_group_message_readers(chat: ChatClient) -> None:
    reply = chat.list_group_message_readers(
        group_id="@TGS#2GGGGGGGG",
        msg_seq=1,
        filter=1,
        cursor="",
        count=5,
    )
    reply.raw()


def get_group_message_extensions(chat: ChatClient) -> None:
    reply = chat.get_group_message_extensions(group_id="@TGS#1HHHHHHHH", msg_seq=158)
    reply.raw()


def set_group_message_extensions(chat: ChatClient) -> None:
    reply = chat.set_group_message_extensions(
        group_id="@TGS#1HHHHHHHH",
        msg_seq=158,
        operate_type=1,
        extension_list=[
            {"key": "key1", "value": "value1", "seq": 0},
            {"key": "key2", "value": "value2", "seq": 0},
        ],
    )
    reply.raw()


def pin_group_message(chat: ChatClient) -> None:
    reply = chat.pin_group_message(group_id="@TGS#2CCCCCCCC", msg_seq=7, pinner_account="user1")
    reply.raw()


def unpin_group_message(chat: ChatClient) -> None:
    reply = chat.unpin_group_message(group_id="@TGS#2CCCCCCCC", msg_seq=7, unpinner_account="user1")
    reply.raw()


def get_pinned_group_messages(chat: ChatClient) -> None:
    reply = chat.get_pinned_group_messages(group_id="@TGS#2CCCCCCCC")
    reply.raw()


def send_group_stream_message(chat: ChatClient) -> None:
    reply = chat.send_group_stream_message(
        group_id="@TGS#1AAAAAAAA",
        msg_body=[
            {
                "msg_type": "TIMStreamElem",
                "msg_content": {
                    "compatible_text": "please update to read this",
                    "chunks": [
                        {"event_type": "data", "index": 1, "markdown": "Hello", "is_last": False},
                    ],
                },
            },
        ],
    )
    reply.raw()


def list_app_groups(chat: ChatClient) -> None:
    reply = chat.list_app_groups()
    reply.raw()


def create_group(chat: ChatClient) -> None:
    reply = chat.create_group(owner_account="user1", type="Public", name="Chess club")
    reply.raw()


def get_group_profiles(chat: ChatClient) -> None:
    reply = chat.get_group_profiles(group_id_list=["@TGS#1AAAAAAAA", "@TGS#1BBBBBBBB"])
    reply.raw()


def list_group_members(chat: ChatClient) -> None:
    reply = chat.list_group_members(group_id="@TGS#1AAAAAAAA")
    reply.raw()


def get_specified_group_members(chat: ChatClient) -> None:
    reply = chat.get_specified_group_members(
        group_id="@TGS#2CCCCCCCC",
        member_list_account=["user1", "user2"],
    )
    reply.raw()


def modify_group_profile(chat: ChatClient) -> None:
    reply = chat.modify_group_profile(
        group_id="@TGS#1AAAAAAAA",
        name="New name",
        introduction="New intro",
        notification="New notice",
        face_url="https://example.com/n.png",
        apply_join_option="NeedPermission",
        mute_all_member="On",
    )
    reply.raw()


def add_group_members(chat: ChatClient) -> None:
    reply = chat.add_group_members(
        group_id="@TGS#3DDDDDDDD",
        member_list=[{"member_account": "user1"}, {"member_account": "user2"}],
    )
    reply.raw()


def delete_group_members(chat: ChatClient) -> None:
    reply = chat.delete_group_members(
        group_id="@TGS#3DDDDDDDD",
        member_to_del_account=["user1", "user2"],
    )
    reply.raw()


def modify_group_member_profile(chat: ChatClient) -> None:
    reply = chat.modify_group_member_profile(
        group_id="@TGS#3DDDDDDDD",
        member_account="user1",
        role="Admin",
    )
    reply.raw()


def disband_group(chat: ChatClient) -> None:
    reply = chat.disband_group(group_id="@TGS#3DDDDDDDD")
    reply.raw()


def list_joined_groups(chat: ChatClient) -> None:
    reply = chat.list_joined_groups(member_account="user1")
    reply.raw()


def get_member_roles(chat: ChatClient) -> None:
    reply = chat.get_member_roles(
        group_id="@TGS#3DDDDDDDD",
        user_account=["user1", "user2", "user3"],
    )
    reply.raw()


def mute_group_members(chat: ChatClient) -> None:
    reply = chat.mute_group_members(
        group_id="@TGS#3DDDDDDDD",
        members_account=["user1", "user2"],
        mute_time=120,
    )
    reply.raw()


def list_muted_group_members(chat: ChatClient) -> None:
    reply = chat.list_muted_group_members(group_id="@TGS#3DDDDDDDD")
    reply.raw()


def list_muted_group_members_legacy(chat: ChatClient) -> None:
    reply = chat.list_muted_group_members_legacy(group_id="@TGS#3DDDDDDDD")
    reply.raw()


def change_group_owner(chat: ChatClient) -> None:
    reply = chat.change_group_owner(group_id="@TGS#3DDDDDDDD", new_owner_account="user2")
    reply.raw()


def import_group(chat: ChatClient) -> None:
    reply = chat.import_group(owner_account="user1", type="Public", name="Chess club")
    reply.raw()


def import_group_members(chat: ChatClient) -> None:
    reply = chat.import_group_members(
        group_id="@TGS#3DDDDDDDD",
        member_list=[
            {
                "member_account": "user1",
                "role": "Admin",
                "join_time": 1448357837,
                "unread_msg_num": 5,
            },
            {"member_account": "user2", "join_time": 1448357857, "unread_msg_num": 2},
        ],
    )
    reply.raw()


def set_member_unread_count(chat: ChatClient) -> None:
    reply = chat.set_member_unread_count(
        group_id="@TGS#3DDDDDDDD",
        member_account="user1",
        unread_msg_num=5,
    )
    reply.raw()


def get_online_member_count(chat: ChatClient) -> None:
    reply = chat.get_online_member_count(group_id="@TGS#3DDDDDDDD")
    reply.raw()


def ban_group_members(chat: ChatClient) -> None:
    reply = chat.ban_group_members(
        group_id="@TGS#3DDDDDDDD",
        members_account=["user1", "user2"],
        duration=3600,
        description="you broke the rules",
    )
    reply.raw()


def unban_group_members(chat: ChatClient) -> None:
    reply = chat.unban_group_members(group_id="@TGS#3DDDDDDDD", members_account=["user1", "user2"])
    reply.raw()


def list_banned_group_members(chat: ChatClient) -> None:
    reply = chat.list_banned_group_members(group_id="@TGS#3DDDDDDDD", offset=0)
    reply.raw()


def list_live_group_online_members(chat: ChatClient) -> None:
    reply = chat.list_live_group_online_members(group_id="@TGS#aEEEEEEEE", timestamp=0)
    reply.raw()


def mark_live_group_members(chat: ChatClient) -> None:
    reply = chat.mark_live_group_members(
        group_id="@TGS#aEEEEEEEE",
        command_type=1,
        member_list=[
            {"member_account": "user1", "marks": [1000]},
            {"member_account": "user2", "marks": [1001]},
        ],
    )
    reply.raw()


def set_live_group_admins(chat: ChatClient) -> None:
    reply = chat.set_live_group_admins(
        group_id="@TGS#aEEEEEEEE",
        command_type=1,
        admin_account=["user1"],
    )
    reply.raw()


def list_live_group_admins(chat: ChatClient) -> None:
    reply = chat.list_live_group_admins(group_id="@TGS#aEEEEEEEE")
    reply.raw()


def check_live_group_members(chat: ChatClient) -> None:
    reply = chat.check_live_group_members(
        group_id="@TGS#aEEEEEEEE",
        member_account=["user1", "user2", "user3", "user4"],
    )
    reply.raw()


def add_live_group_robots(chat: ChatClient) -> None:
    reply = chat.add_live_group_robots(group_id="@TGS#aEEEEEEEE", member_account=["bot1", "bot2"])
    reply.raw()


def delete_live_group_robots(chat: ChatClient) -> None:
    reply = chat.delete_live_group_robots(
        group_id="@TGS#aEEEEEEEE",
        member_account=["bot1", "bot2"],
    )
    reply.raw()


def get_group_attributes(chat: ChatClient) -> None:
    reply = chat.get_group_attributes(group_id="@TGS#aFFFFFFFF")
    reply.raw()


def modify_group_attributes(chat: ChatClient) -> None:
    reply = chat.modify_group_attributes(
        group_id="@TGS#aFFFFFFFF",
        group_attr=[{"key": "seat_1", "value": "user1"}, {"key": "seat_2", "value": "user2"}],
    )
    reply.raw()


def clear_group_attributes(chat: ChatClient) -> None:
    reply = chat.clear_group_attributes(group_id="@TGS#aFFFFFFFF")
    reply.raw()


def reset_group_attributes(chat: ChatClient) -> None:
    reply = chat.reset_group_attributes(
        group_id="@TGS#aFFFFFFFF",
        group_attr=[{"key": "seat_1", "value": "user1"}, {"key": "seat_2", "value": "user2"}],
    )
    reply.raw()


def delete_group_attributes(chat: ChatClient) -> None:
    reply = chat.delete_group_attributes(
        group_id="@TGS#aFFFFFFFF",
        group_attr=[{"key": "seat_1"}, {"key": "seat_2"}],
    )
    reply.raw()


def get_group_counters(chat: ChatClient) -> None:
    reply = chat.get_group_counters(
        group_id="@TGS#aFFFFFFFF",
        group_counter_keys=["like", "unlike"],
    )
    reply.raw()


def update_group_counters(chat: ChatClient) -> None:
    reply = chat.update_group_counters(
        group_id="@TGS#aFFFFFFFF",
        group_counter=[{"key": "like", "value": 5}, {"key": "unlike", "value": 1}],
        mode="Set",
    )
    reply.raw()


def delete_group_counters(chat: ChatClient) -> None:
    reply = chat.delete_group_counters(
        group_id="@TGS#aFFFFFFFF",
        group_counter_keys=["like", "unlike"],
    )
    reply.raw()


def push_to_members(chat: ChatClient) -> None:
    reply = chat.push_to_members(
        msg_body=[element.text("hello Stockholm")],
        condition={"tags_or": ["stockholm"]},
    )
    reply.raw()


def set_member_attribute_names(chat: ChatClient) -> None:
    reply = chat.set_member_attribute_names(attr_names={"0": "sex", "1": "city", "2": "country"})
    reply.raw()


def get_member_attribute_names(chat: ChatClient) -> None:
    reply = chat.get_member_attribute_names()
    reply.raw()


def set_member_attributes(chat: ChatClient) -> None:
    reply = chat.set_member_attributes(
        user_attrs=[
            {"to_account": "u1", "attrs": {"sex": "a1", "city": "a2"}},
            {"to_account": "u2", "attrs": {"city": "a3", "sex": "a4"}},
        ],
    )
    reply.raw()


def get_member_attributes(chat: ChatClient) -> None:
    reply = chat.get_member_attributes(to_account=["u1", "u2", "u3"])
    reply.raw()


def remove_member_attributes(chat: ChatClient) -> None:
    reply = chat.remove_member_attributes(
        user_attrs=[
            {"to_account": "u2", "attrs": ["sex", "city"]},
            {"to_account": "u1", "attrs": ["sex", "city"]},
        ],
    )
    reply.raw()


def add_member_tags(chat: ChatClient) -> None:
    reply = chat.add_member_tags(
        user_tags=[
            {"to_account": "u1", "tags": ["a", "b"]},
            {"to_account": "u2", "tags": ["a", "b"]},
        ],
    )
    reply.raw()


def get_member_tags(chat: ChatClient) -> None:
    reply = chat.get_member_tags(to_account=["u1", "u2"])
    reply.raw()


def remove_member_tags(chat: ChatClient) -> None:
    reply = chat.remove_member_tags(
        user_tags=[
            {"to_account": "u1", "tags": ["a", "b"]},
            {"to_account": "u2", "tags": ["a", "b"]},
        ],
    )
    reply.raw()


def clear_member_tags(chat: ChatClient) -> None:
    reply = chat.clear_member_tags(to_account=["u1", "u2"])
    reply.raw()


def send_c2c_message(chat: ChatClient) -> None:
    reply = chat.send_c2c_message(to_account="rider_17", msg_body=[element.text("good morning")])
    reply.raw()


def batch_send_c2c_message(chat: ChatClient) -> None:
    reply = chat.batch_send_c2c_message(
        to_account=["rider_17", "rider_18"],
        msg_body=[element.text("doors open at nine")],
    )
    reply.raw()


def import_c2c_message(chat: ChatClient) -> None:
    reply = chat.import_c2c_message(
        sync_from_old_system=5,
        from_account="rider_17",
        to_account="juno_5",
        msg_time_stamp=1702345678,
        msg_body=[element.text("see you there")],
    )
    reply.raw()


def list_c2c_messages(chat: ChatClient) -> None:
    reply = chat.list_c2c_messages(
        operator_account="juno_5",
        peer_account="rider_17",
        max_cnt=50,
        min_time=1716200000,
        max_time=1716203600,
    )
    reply.raw()


def recall_c2c_message(chat: ChatClient) -> None:
    reply = chat.recall_c2c_message(
        from_account="rider_17",
        to_account="juno_5",
        msg_key="612090310_41077_1716201680",
    )
    reply.raw()


def set_c2c_messages_read(chat: ChatClient) -> None:
    reply = chat.set_c2c_messages_read(report_account="rider_17", peer_account="juno_5")
    reply.raw()


def get_c2c_unread_count(chat: ChatClient) -> None:
    reply = chat.get_c2c_unread_count(to_account="rider_17")
    reply.raw()


def modify_c2c_message(chat: ChatClient) -> None:
    reply = chat.modify_c2c_message(
        from_account="rider_17",
        to_account="juno_5",
        msg_key="612090310_41077_1716201680",
        msg_body=[element.text("corrected")],
    )
    reply.raw()


def send_c2c_read_receipts(chat: ChatClient) -> None:
    reply = chat.send_c2c_read_receipts(
        operator_account="rider_17",
        peer_account="juno_5",
        c2c_msg_info=[
            {
                "from_account": "juno_5",
                "to_account": "rider_17",
                "msg_key": "912000417_886_1716201689",
            },
        ],
    )
    reply.raw()


def delete_c2c_messages(chat: ChatClient) -> None:
    reply = chat.delete_c2c_messages(
        operator_account="rider_17",
        peer_account="juno_5",
        msg_key_list=["612090310_41077_1716201680", "912000417_886_1716201689"],
    )
    reply.raw()


def get_c2c_message_extensions(chat: ChatClient) -> None:
    reply = chat.get_c2c_message_extensions(
        from_account="rider_17",
        to_account="juno_5",
        msg_key="55010233_77_1716201200",
    )
    reply.raw()


def set_c2c_message_extensions(chat: ChatClient) -> None:
    reply = chat.set_c2c_message_extensions(
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
    reply.raw()


def send_c2c_stream_message(chat: ChatClient) -> None:
    reply = chat.send_c2c_stream_message(
        to_account="rider_17",
        msg_body=[
            {
                "msg_type": "TIMStreamElem",
                "msg_content": {
                    "compatible_text": "please update to read this",
                    "chunks": [
                        {"event_type": "data", "index": 1, "markdown": "Hello", "is_last": False},
                    ],
                },
            },
        ],
    )
    reply.raw()


def moderate_content(chat: ChatClient) -> None:
    reply = chat.moderate_content(
        audit_name="C2C",
        content_type="Text",
        content="some words to judge",
        ext_sender="rider_17",
        ext_receiver="juno_5",
    )
    reply.raw()


def moderate_content_batch(chat: ChatClient) -> None:
    reply = chat.moderate_content_batch(
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
    reply.raw()


def get_cloud_blocked_word_libraries(chat: ChatClient) -> None:
    reply = chat.get_cloud_blocked_word_libraries(sdk_app_id=1400000000, offset=0, limit=3)
    reply.raw()


def get_cloud_blocked_words(chat: ChatClient) -> None:
    reply = chat.get_cloud_blocked_words(sdk_app_id=1400000000, lib_id="1202", offset=0, limit=3)
    reply.raw()


def add_cloud_blocked_words(chat: ChatClient) -> None:
    reply = chat.add_cloud_blocked_words(
        sdk_app_id=1400000000,
        lib_id="1202",
        user_keywords=[
            {"content": "cheap-watch", "label": "Ad"},
            {"content": "free-coin", "label": "Ad"},
        ],
    )
    reply.raw()


def delete_cloud_blocked_words(chat: ChatClient) -> None:
    reply = chat.delete_cloud_blocked_words(
        sdk_app_id=1400000000,
        lib_id="1202",
        keywords=["cheap-watch"],
    )
    reply.raw()


def add_local_blocked_words(chat: ChatClient) -> None:
    reply = chat.add_local_blocked_words(
        sdk_app_id=1400000000,
        local_audit_words=[
            {
                "keyword": "cheap-watch",
                "word_type": 1,
                "filter_type": 1,
                "replaced_content": "****",
            },
        ],
    )
    reply.raw()


def delete_local_blocked_words(chat: ChatClient) -> None:
    reply = chat.delete_local_blocked_words(
        sdk_app_id=1400000000,
        local_audit_words=[
            {
                "id": 41,
                "keyword": "cheap-watch",
                "word_type": 1,
                "filter_type": 1,
                "replaced_content": "****",
            },
        ],
    )
    reply.raw()


def get_local_blocked_words(chat: ChatClient) -> None:
    reply = chat.get_local_blocked_words(
        sdk_app_id=1400000000,
        filter_type=1,
        offset=0,
        limit=10,
        keyword="watch",
    )
    reply.raw()


def create_official_account(chat: ChatClient) -> None:
    reply = chat.create_official_account(
        owner_account="owner01",
        official_account_user_id="@TOA#_daily_news",
        name="Daily News",
        introduction="Morning digest",
        face_url="http://img.example.com/a.png",
        organization="Example Press",
        custom_string="zone-7",
    )
    reply.raw()


def destroy_official_account(chat: ChatClient) -> None:
    reply = chat.destroy_official_account(official_account="@TOA#_daily_news")
    reply.raw()


def modify_official_account(chat: ChatClient) -> None:
    reply = chat.modify_official_account(
        official_account="@TOA#_@TOA#abCD",
        name="Evening News",
        introduction="Evening digest",
        face_url="http://img.example.com/b.png",
        organization="Example Press",
        custom_string="zone-8",
    )
    reply.raw()


def get_official_accounts(chat: ChatClient) -> None:
    reply = chat.get_official_accounts(
        official_account_id_list=[
            {"official_account": "@TOA#_daily_news"},
            {"official_account": "@TOA#_@TOA#abCD"},
        ],
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
    reply.raw()


def list_subscribers(chat: ChatClient) -> None:
    reply = chat.list_subscribers(official_account="@TOA#_daily_news", next="")
    reply.raw()


def add_subscribers(chat: ChatClient) -> None:
    reply = chat.add_subscribers(
        official_account="@TOA#_@TOA#abCD",
        subscriber_list=[{"subscriber_account": "reader01"}, {"subscriber_account": "reader02"}],
    )
    reply.raw()


def delete_subscribers(chat: ChatClient) -> None:
    reply = chat.delete_subscribers(
        official_account="@TOA#_@TOA#abCD",
        subscriber_to_del_account=["reader01", "reader02"],
    )
    reply.raw()


def modify_subscriber(chat: ChatClient) -> None:
    reply = chat.modify_subscriber(
        official_account="@TOA#_daily_news",
        subscriber_account="reader01",
        custom_string="vip",
    )
    reply.raw()


def list_subscribed_official_accounts(chat: ChatClient) -> None:
    reply = chat.list_subscribed_official_accounts(
        subscriber_account="reader01",
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
    reply.raw()


def send_official_account_message(chat: ChatClient) -> None:
    reply = chat.send_official_account_message(
        official_account="@TOA#_daily_news",
        msg_body=[
            element.text("good morning"),
            {"msg_type": "TIMFaceElem", "msg_content": {"index": 6, "data": "abc\\u0000\\u0001"}},
        ],
    )
    reply.raw()


def recall_official_account_messages(chat: ChatClient) -> None:
    reply = chat.recall_official_account_messages(
        official_account="@TOA#_daily_news",
        msg_key_list=["12_1_1700000500", "13_1_1700000500"],
        reason="wrong date",
    )
    reply.raw()


def list_official_account_messages(chat: ChatClient) -> None:
    reply = chat.list_official_account_messages(official_account="@TOA#_daily_news")
    reply.raw()


def set_global_mute(chat: ChatClient) -> None:
    reply = chat.set_global_mute(
        set_account="rider_17",
        c2c_msg_nospeaking_time=4294967295,
        group_msg_nospeaking_time=7200,
    )
    reply.raw()


def get_global_mute(chat: ChatClient) -> None:
    reply = chat.get_global_mute(get_account="rider_17")
    reply.raw()


def get_operations_data(chat: ChatClient) -> None:
    reply = chat.get_operations_data()
    reply.raw()


def get_message_archives(chat: ChatClient) -> None:
    reply = chat.get_message_archives(chat_type="C2C", msg_time="2024060721")
    reply.raw()


def get_server_ips(chat: ChatClient) -> None:
    reply = chat.get_server_ips()
    reply.raw()


def ban_chat_file(chat: ChatClient) -> None:
    reply = chat.ban_chat_file(
        raw_url="https://cos.ap-shanghai.myqcloud.com/005f-shanghai-360-shared-01-0000000000/76aa-1400000001/2f3b-1/0a1b2c-1.jpg",
    )
    reply.raw()


def unban_chat_file(chat: ChatClient) -> None:
    reply = chat.unban_chat_file(
        raw_url="https://cos.ap-shanghai.myqcloud.com/98ec-shanghai-007-privatev2-01-0000000000/0345-1400000001/0612-yyy/0a1b2c.png",
    )
    reply.raw()


def get_chat_file_urls(chat: ChatClient) -> None:
    reply = chat.get_chat_file_urls(
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
    reply.raw()


def set_profile(chat: ChatClient) -> None:
    reply = chat.set_profile(
        from_account="rider_17",
        profile_item=[{"tag": "Tag_Profile_IM_Nick", "value": "Juno"}],
    )
    reply.raw()


def get_profiles(chat: ChatClient) -> None:
    reply = chat.get_profiles(to_account=["rider_1"], tag_list=["Tag_Profile_IM_Nick"])
    reply.raw()


def push(chat: ChatClient) -> None:
    reply = chat.push(
        from_account="admin",
        msg_body=[element.text("sale today")],
        offline_push_info={"push_flag": 0, "title": "Sale", "desc": "Only today"},
        condition={"tags_or": ["stockholm"]},
    )
    reply.raw()


def push_to_users(chat: ChatClient) -> None:
    reply = chat.push_to_users(
        from_account="administrator",
        to_account=["u1", "u2"],
        offline_push_info={"push_flag": 0, "title": "Hello", "desc": "You have news"},
    )
    reply.raw()


def revoke_push(chat: ChatClient) -> None:
    reply = chat.revoke_push(
        task_id="660cc447_537ed82a_200000c000000_00000000_aaaaaa",
        offline_push_info={
            "title": "Recalled",
            "desc": "This notice was taken back",
            "ext": '{"entity":{"k1":"v1","k2":"v2"}}',
        },
    )
    reply.raw()


def set_attribute_names(chat: ChatClient) -> None:
    reply = chat.set_attribute_names(
        attr_names={"0": "sex", "1": "city", "2": "country"},
        attr_types={"0": 0, "1": 0, "2": 0},
    )
    reply.raw()


def get_attribute_names(chat: ChatClient) -> None:
    reply = chat.get_attribute_names()
    reply.raw()


def set_user_attributes(chat: ChatClient) -> None:
    reply = chat.set_user_attributes(
        user_attrs=[
            {
                "to_account": "AAAAAAAA-0000-4000-8000-000000000001",
                "attrs": {"sex": "female", "city": "Oslo"},
            },
            {"to_account": "u1", "attrs": {"sex": "male", "city": "Bergen"}},
        ],
    )
    reply.raw()


def get_user_attributes(chat: ChatClient) -> None:
    reply = chat.get_user_attributes(to_account=["u1", "u2", "u3"])
    reply.raw()


def remove_user_attributes(chat: ChatClient) -> None:
    reply = chat.remove_user_attributes(
        user_attrs=[
            {"to_account": "u1", "attrs": ["sex", "city"]},
            {"to_account": "u2", "attrs": ["sex", "city"]},
        ],
    )
    reply.raw()


def add_user_tags(chat: ChatClient) -> None:
    reply = chat.add_user_tags(
        user_tags=[
            {"to_account": "u1", "tags": ["Gold", "WeekPass"]},
            {
                "to_account": "AAAAAAAA-0000-4000-8000-000000000001",
                "tags": ["Platinum", "MonthPass"],
            },
        ],
    )
    reply.raw()


def get_user_tags(chat: ChatClient) -> None:
    reply = chat.get_user_tags(to_account=["u1", "u2", "u3"])
    reply.raw()


def remove_user_tags(chat: ChatClient) -> None:
    reply = chat.remove_user_tags(
        user_tags=[
            {"to_account": "u1", "tags": ["Gold", "WeekPass"]},
            {"to_account": "u2", "tags": ["Platinum Member", "MonthPass"]},
        ],
    )
    reply.raw()


def clear_user_tags(chat: ChatClient) -> None:
    reply = chat.clear_user_tags(to_account=["u1", "u2"])
    reply.raw()


def trace_all_member_push(chat: ChatClient) -> None:
    reply = chat.trace_all_member_push(task_id="task-1", user_id="u1")
    reply.raw()


def get_all_member_push_statistics(chat: ChatClient) -> None:
    reply = chat.get_all_member_push_statistics(
        start_time=1741104000,
        end_time=1741795200,
        task_id=["task-1", "task-2"],
    )
    reply.raw()


def get_all_member_push_loss(chat: ChatClient) -> None:
    reply = chat.get_all_member_push_loss(
        start_time=1741104000,
        end_time=1741795200,
        task_id=["task-1", "task-2"],
    )
    reply.raw()


def trace_normal_push(chat: ChatClient) -> None:
    reply = chat.trace_normal_push(push_id="push-1")
    reply.raw()


def get_normal_push_statistics(chat: ChatClient) -> None:
    reply = chat.get_normal_push_statistics(start_time=1741104000, end_time=1741795200)
    reply.raw()


def get_normal_push_loss(chat: ChatClient) -> None:
    reply = chat.get_normal_push_loss(start_time=1741708800, end_time=1741795200)
    reply.raw()


def add_friends(chat: ChatClient) -> None:
    reply = chat.add_friends(
        from_account="rider_1",
        add_friend_item=[{"to_account": "rider_2", "add_source": "AddSource_Type_XXXXXXXX"}],
    )
    reply.raw()


def import_friends(chat: ChatClient) -> None:
    reply = chat.import_friends(
        from_account="rider_1",
        add_friend_item=[{"to_account": "rider_2", "add_source": "AddSource_Type_XXXXXXXX"}],
    )
    reply.raw()


def update_friends(chat: ChatClient) -> None:
    reply = chat.update_friends(
        from_account="rider_1",
        update_item=[
            {
                "to_account": "rider_2",
                "sns_item": [{"tag": "Tag_SNS_IM_Remark", "value": "bike club"}],
            },
        ],
    )
    reply.raw()


def delete_friends(chat: ChatClient) -> None:
    reply = chat.delete_friends(
        from_account="rider_1",
        to_account=["rider_2", "rider_3", "rider_4"],
        delete_type="Delete_Type_Single",
    )
    reply.raw()


def delete_all_friends(chat: ChatClient) -> None:
    reply = chat.delete_all_friends(from_account="rider_1")
    reply.raw()


def check_friends(chat: ChatClient) -> None:
    reply = chat.check_friends(
        from_account="rider_1",
        to_account=["rider_2", "rider_3", "rider_4", "rider_5", "rider_6"],
        check_type="CheckResult_Type_Both",
    )
    reply.raw()


def list_friends(chat: ChatClient) -> None:
    reply = chat.list_friends(from_account="rider_1", start_index=0)
    reply.raw()


def get_friends(chat: ChatClient) -> None:
    reply = chat.get_friends(
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
    reply.raw()


def add_to_blocklist(chat: ChatClient) -> None:
    reply = chat.add_to_blocklist(
        from_account="rider_1",
        to_account=["rider_2", "rider_3", "rider_4"],
    )
    reply.raw()


def remove_from_blocklist(chat: ChatClient) -> None:
    reply = chat.remove_from_blocklist(
        from_account="rider_1",
        to_account=["rider_2", "rider_3", "rider_4"],
    )
    reply.raw()


def list_blocklist(chat: ChatClient) -> None:
    reply = chat.list_blocklist(
        from_account="rider_1",
        start_index=0,
        max_limited=30,
        last_sequence=12,
    )
    reply.raw()


def check_blocklist(chat: ChatClient) -> None:
    reply = chat.check_blocklist(
        from_account="rider_1",
        to_account=["rider_2", "rider_3", "rider_4", "rider_5", "rider_6"],
        check_type="BlackCheckResult_Type_Both",
    )
    reply.raw()


def add_friend_groups(chat: ChatClient) -> None:
    reply = chat.add_friend_groups(
        from_account="rider_1",
        group_name=["Cyclists", "Neighbours", "Chess"],
    )
    reply.raw()


def delete_friend_groups(chat: ChatClient) -> None:
    reply = chat.delete_friend_groups(
        from_account="rider_1",
        group_name=["Cyclists", "Neighbours", "Chess"],
    )
    reply.raw()


def get_friend_groups(chat: ChatClient) -> None:
    reply = chat.get_friend_groups(from_account="rider_1")
    reply.raw()


def follow_users(chat: ChatClient) -> None:
    reply = chat.follow_users(
        from_account="rider_1",
        follow_item=[{"to_account": "rider_2"}, {"to_account": "rider_3"}],
    )
    reply.raw()


def unfollow_users(chat: ChatClient) -> None:
    reply = chat.unfollow_users(from_account="rider_1", to_account=["rider_2", "rider_3"])
    reply.raw()


def check_follow_relations(chat: ChatClient) -> None:
    reply = chat.check_follow_relations(from_account="rider_1", to_account=["rider_2", "rider_3"])
    reply.raw()


def list_follows(chat: ChatClient) -> None:
    reply = chat.list_follows(from_account="rider_1", follow_type=1, start_cursor="", want_num=100)
    reply.raw()


def get_follow_counts(chat: ChatClient) -> None:
    reply = chat.get_follow_counts(
        from_account="rider_1",
        to_account=["rider_1", "rider_2", "rider_3"],
    )
    reply.raw()


def create_robot(chat: ChatClient) -> None:
    reply = chat.create_robot(
        user_id="@RBT#guide",
        nick="Guide",
        face_url="https://img.example.com/bot.png",
        self_signature="ask me",
    )
    reply.raw()


def delete_robot(chat: ChatClient) -> None:
    reply = chat.delete_robot(robot_account="@RBT#guide")
    reply.raw()


def list_robots(chat: ChatClient) -> None:
    reply = chat.list_robots()
    reply.raw()


def send_robot_stream_message(chat: ChatClient) -> None:
    reply = chat.send_robot_stream_message(
        from_account="@RBT#guide",
        to_account="rider_17",
        chunk="Good ",
    )
    reply.raw()


def search_users(chat: ChatClient) -> None:
    reply = chat.search_users(
        user_gender_type="Gender_Type_Female",
        keywords=["juno", "rider"],
        count=20,
    )
    reply.raw()


def search_groups(chat: ChatClient) -> None:
    reply = chat.search_groups(group_type=["Public", "Community"], keywords=["chess"], count=20)
    reply.raw()


def search_group_members(chat: ChatClient) -> None:
    reply = chat.search_group_members(group_id_list=["@TGS#1AAAAAAAA"], keywords=["juno"], count=20)
    reply.raw()

# @generated from api/*.yaml by cargo xtask generate
"""The calls that the documentation shows. Checked by pyright, never run."""

from tencent_chat import ChatClient


def import_account(chat: ChatClient) -> None:
    reply = chat.import_account(
        user_id="rider_17",
        nick="Juno",
        face_url="https://img.example.com/a/17.png",
    )
    reply.raw()


def import_accounts(chat: ChatClient) -> None:
    reply = chat.import_accounts(accounts=["rider_21", "rider_22", "rider_23"])
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


def create_official_account(chat: ChatClient) -> None:
    reply = chat.create_official_account(
        owner_account="owner01",
        official_account_user_id="@TOA#_daily_news",
        name="Daily News",
        introduction="Morning digest",
        face_url="http://img.example.com/a.png",
        max_subscriber_num=1000,
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
        max_subscriber_num=1000,
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
    reply = chat.list_subscribers(official_account="@TOA#_daily_news", limit=50, next="")
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
    reply.raw()


def send_official_account_message(chat: ChatClient) -> None:
    reply = chat.send_official_account_message(
        official_account="@TOA#_daily_news",
        random=4711,
        msg_body=[
            {"msg_type": "TIMTextElem", "msg_content": {"text": "good morning"}},
            {"msg_type": "TIMFaceElem", "msg_content": {"index": 6, "data": "abc\\u0000\\u0001"}},
        ],
        offline_push_info={
            "push_flag": 0,
            "desc": "new issue",
            "ext": "payload",
            "android_info": {"sound": "android.mp3"},
            "apns_info": {
                "badge_mode": 1,
                "title": "apns title",
                "sub_title": "apns subtitle",
                "image": "www.example.com",
                "sound": "apns.mp3",
            },
        },
        cloud_custom_data="issue 12",
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
    reply = chat.list_official_account_messages(
        official_account="@TOA#_daily_news",
        req_msg_number=2,
    )
    reply.raw()


def push(chat: ChatClient) -> None:
    reply = chat.push(
        from_account="admin",
        msg_random=55001,
        msg_body=[{"msg_type": "TIMTextElem", "msg_content": {"text": "sale today"}}],
        online_only_flag=0,
        offline_push_info={"push_flag": 0, "title": "Sale", "desc": "Only today"},
    )
    reply.raw()


def push_to_users(chat: ChatClient) -> None:
    reply = chat.push_to_users(
        from_account="administrator",
        to_account=["u1", "u2"],
        msg_random=55002,
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
    reply = chat.list_friends(from_account="rider_1", start_index=0, standard_sequence=0)
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

# @generated from api/*.yaml by cargo xtask generate
"""A method for every endpoint, with its documentation; ``methods.pyi`` has the types of parameters and replies."""

# Annotations stay strings: evaluating them would take most of the time of the import.
from __future__ import annotations

from .. import element
from .._signatures import with_signatures
from ..profile import by_names

# For type checkers the same as the one of `typing`, without importing it.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["AsyncItems", "AsyncMethods", "AsyncPages", "Items", "Methods", "Pages"]


@with_signatures
class Methods:
    """The endpoints as methods; what they return is up to ``_call``."""

    if TYPE_CHECKING:

        def _call(self, endpoint: str, /, **params: Any) -> Any: ...
        def _list(self, endpoint: str, items: tuple[str, ...], /, **params: Any) -> Any: ...

    def import_account(self, /, **params: Any) -> Any:
        """Create one account, with nickname and avatar.

        At most 200 calls per second. Safe to retry.

        Args:
            user_id: Account to create. At most 32 bytes.
            nick: Nickname. At most 500 bytes.
            face_url: Avatar URL. At most 500 bytes.
            type: Retired: 0 a user, 1 a robot on older pages; robots are made with create_robot now.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.import_account(
                user_id="rider_17", nick="Juno", face_url="https://img.example.com/a/17.png"
            )

        Path: ``v4/im_open_login_svc/account_import``

        See https://www.tencentcloud.com/document/product/1047/34953
        """
        return self._call("import_account", **params)

    def import_accounts(self, /, **params: Any) -> Any:
        """Create up to 100 accounts at once.

        At most 100 calls per second. Lists of ``account_list`` longer than 100 are sent in several requests. Safe
        to retry.

        Args:
            account_list: Current form; required unless Accounts is sent. Exactly one of ``account_list`` and
                ``accounts`` is sent. More than 100 entries are sent in several requests.
            accounts: Old form, each UserID at most 32 bytes; required unless AccountList is sent. Exactly one
                of ``account_list`` and ``accounts`` is sent. At most 100 entries. Each at most 32 bytes.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.import_accounts(
                account_list=[
                    {"user_id": "rider_21", "nick": "Juno"},
                    {"user_id": "rider_22"},
                    {"user_id": "rider_23"},
                ]
            )

        Path: ``v4/im_open_login_svc/multiaccount_import``

        See https://www.tencentcloud.com/document/product/1047/34954
        """
        return self._call("import_accounts", **params)

    def delete_accounts(self, /, **params: Any) -> Any:
        """Delete accounts with all their data.

        At most 100 calls per second. Lists of ``delete_item`` longer than 100 are sent in several requests. Safe to
        retry. Plans: On by default for trial and free-trial apps; Pro, Pro Plus and Enterprise (and TRTC or
        whiteboard) apps must switch it on in the console.

        Args:
            delete_item: Accounts to delete. More than 100 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.delete_accounts(delete_item=[{"user_id": "rider_21"}, {"user_id": "rider_99"}])

        Path: ``v4/im_open_login_svc/account_delete``

        See https://www.tencentcloud.com/document/product/1047/34955
        """
        return self._call("delete_accounts", **params)

    def check_accounts(self, /, **params: Any) -> Any:
        """Tell which accounts have been imported.

        At most 100 calls per second. Lists of ``check_item`` longer than 100 are sent in several requests. Safe to
        retry.

        Args:
            check_item: Accounts to check. More than 100 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.check_accounts(check_item=[{"user_id": "rider_17"}, {"user_id": "rider_40"}])

        Path: ``v4/im_open_login_svc/account_check``

        See https://www.tencentcloud.com/document/product/1047/34956
        """
        return self._call("check_accounts", **params)

    def invalidate_login_state(self, /, **params: Any) -> Any:
        """End all logins of an account and void its UserSigs.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error.

        Args:
            user_id: Account whose logins end. At most 32 bytes.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.invalidate_login_state(user_id="rider_17")

        Path: ``v4/im_open_login_svc/kick``

        See https://www.tencentcloud.com/document/product/1047/34957
        """
        return self._call("invalidate_login_state", **params)

    def query_online_status(self, /, **params: Any) -> Any:
        """Read whether accounts are online, reachable by push or offline.

        At most 200 calls per second. Lists of ``to_account`` longer than 500 are sent in several requests. Safe to
        retry.

        Args:
            to_account: Accounts to query, at least one. More than 500 entries are sent in several requests.
            is_need_detail: 1 returns the state per platform. Default 0.
            is_return_instid: 1 returns the device instance ID; mainland page of 2025-12-15 only. Default 0.
            is_return_custom_status: 1 returns the user's custom status; mainland page of 2025-12-15 only.
                Default 0.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.query_online_status(to_account=["rider_1", "rider_2", "rider_3", "rider_4"])

        Path: ``v4/openim/query_online_status``

        See https://www.tencentcloud.com/document/product/1047/35477
        """
        return self._call("query_online_status", **params)

    def query_login_state(self, /, **params: Any) -> Any:
        """Read the login state of accounts by the superseded path.

        At most 100 calls per second. Lists of ``to_account`` longer than 500 are sent in several requests. Safe to
        retry.

        Deprecated: The path is superseded; use query_online_status.

        Args:
            to_account: Accounts to query. More than 500 entries are sent in several requests.
            is_need_detail: 1 returns the state per platform; only in the page's last revision (2021). Default
                0.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.query_login_state(to_account=["rider_1", "rider_2", "rider_3"])

        Path: ``v4/openim/querystate``
        """
        return self._call("query_login_state", **params)

    def get_call_info(self, /, **params: Any) -> Any:
        """Read the state of a call in progress.

        At most 200 calls per second. Safe to retry.

        Args:
            call_id: The call.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_call_info(call_id="0f3b7c1e-5a6d-4c21-9e0a-77d1f2a40b11")

        Path: ``v4/call_engine_http_srv/get_call_info``

        See https://www.tencentcloud.com/document/product/647/68932
        """
        return self._call("get_call_info", **params)

    def start_call_by_robot(self, /, **params: Any) -> Any:
        """Let a robot call users.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error.

        Args:
            robot_account: Robot that calls. At most 32 bytes.
            callee_list_account: Users that are called.
            ring_timeout: How long it rings. From 10000 to 600000. In milliseconds. ``Timeout`` on the wire.
            call_info: The call.
            user_data: Data of the app that the callees get. At most 1000 bytes.
            offline_push_info: Offline push settings.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.start_call_by_robot(
                robot_account="@RBT#guide",
                callee_list_account=["rider_17"],
                ring_timeout=30000,
                user_data="order=812",
                call_info={"media_type": "Audio", "room_id_type": 2, "room_id": "room-812"},
                offline_push_info={"push_flag": 0, "title": "A call", "desc": "The guide calls you"},
            )

        Path: ``v4/call_engine_http_srv/start_call_by_robot``

        See https://www.tencentcloud.com/document/product/647/74505
        """
        return self._call("start_call_by_robot", **params)

    def end_call(self, /, **params: Any) -> Any:
        """End a call.

        At most 200 calls per second. Safe to retry.

        Args:
            call_id: The call.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.end_call(call_id="0f3b7c1e-5a6d-4c21-9e0a-77d1f2a40b11")

        Path: ``v4/call_engine_http_srv/end_call``

        See https://www.tencentcloud.com/document/product/647/74506
        """
        return self._call("end_call", **params)

    def get_call_record(self, /, **params: Any) -> Any:
        """Read the record of an ended call.

        At most 200 calls per second. Safe to retry.

        Args:
            call_id: The call.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_call_record(call_id="0f3b7c1e-5a6d-4c21-9e0a-77d1f2a40b11")

        Path: ``v4/call_record_http_srv/get_record_by_callid``

        See https://www.tencentcloud.com/document/product/647/68930
        """
        return self._call("get_call_record", **params)

    def list_call_records(self, /, **params: Any) -> Any:
        """Read call records of the last seven days.

        At most 200 calls per second. Safe to retry.

        Args:
            start_time: Calls from this time on; 7 days ago when absent. In seconds since 1970.
            end_time: Calls up to this time; now when absent. In seconds since 1970.
            call_result: Only calls that ended so; in the sample, not in the table.
            call_type: Only one-to-one or only group calls; in the sample, not in the table.
            number_per_page: Records per page. Default 10.
            page: Number of the page, from 1. Default 1.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.list_call_records()

        Path: ``v4/call_record_http_srv/get_record_by_filter``

        See https://www.tencentcloud.com/document/product/647/68931
        """
        return self._call("list_call_records", **params)

    def set_call_webhook(self, /, **params: Any) -> Any:
        """Set the URL and the commands of call webhooks.

        At most 200 calls per second. Safe to retry.

        Args:
            url: Address that begins with http or https.
            callback_command_list: Commands that are sent there.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.set_call_webhook(
                url="https://hooks.example.net/call",
                callback_command_list=["Call.CallbackAfterStartCall", "Call.CallbackAfterEndCall"],
            )

        Path: ``v4/call_config/set_callback``

        See https://www.tencentcloud.com/document/product/647/68938
        """
        return self._call("set_call_webhook", **params)

    def get_call_webhook(self, /, **params: Any) -> Any:
        """Read the URL and the commands of call webhooks.

        At most 200 calls per second. Safe to retry.

        Args:
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_call_webhook()

        Path: ``v4/call_config/get_callback``

        See https://www.tencentcloud.com/document/product/647/68937
        """
        return self._call("get_call_webhook", **params)

    def delete_call_webhook(self, /, **params: Any) -> Any:
        """Remove the configuration of call webhooks.

        At most 200 calls per second. Safe to retry.

        Args:
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.delete_call_webhook()

        Path: ``v4/call_config/delete_callback``

        See https://www.tencentcloud.com/document/product/647/68939
        """
        return self._call("delete_call_webhook", **params)

    def create_topic(self, /, **params: Any) -> Any:
        """Create a topic in a community.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or
        Enterprise in China); community and topic features switched on in the console.

        Args:
            group_id: Community that gets the topic.
            topic_name: Topic name, UTF-8; a Chinese character takes 3 bytes. At most 30 bytes. Documented, not
                checked.
            topic_id: Own ID: GroupId + @TOPIC#_ + a part of your choice; generated when absent.
            from_account: User on whose behalf the call acts.
            custom_string: App data; UTF-8; a Chinese character takes 3 bytes. At most 3000 bytes.
            face_url: Avatar URL. At most 100 bytes. Documented, not checked.
            notification: Announcement; UTF-8; a Chinese character takes 3 bytes. At most 300 bytes. Documented,
                not checked.
            introduction: Introduction, UTF-8; a Chinese character takes 3 bytes. At most 240 bytes. Documented,
                not checked.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.create_topic(group_id="@TGS#_@TGS#cAAAAAAAA", topic_name="Release news")

        Path: ``v4/million_group_open_http_svc/create_topic``

        See https://www.tencentcloud.com/document/product/1047/49471
        """
        return self._call("create_topic", **params)

    def get_topics(self, /, **params: Any) -> Any:
        """Read topics of a community and a user's state in them.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China); community and topic features switched on in the console.

        Args:
            group_id: Community of the topics.
            from_account: User whose own state (SelfInfo) is wanted.
            topic_id_list: Topics wanted; all when absent.
            response_filter: TopicInfo fields wanted; all when absent.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_topics(group_id="@TGS#_@TGS#cAAAAAAAA", from_account="user1")

        Path: ``v4/million_group_open_http_svc/get_topic``

        See https://www.tencentcloud.com/document/product/1047/49469
        """
        return self._call("get_topics", **params)

    def modify_topic(self, /, **params: Any) -> Any:
        """Change the profile of a topic.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China); community and topic features switched on in the console.

        Args:
            group_id: Community of the topic.
            topic_id: Topic to change.
            topic_name: Topic name, UTF-8; a Chinese character takes 3 bytes. At most 30 bytes. Documented, not
                checked.
            from_account: User on whose behalf the call acts.
            custom_string: App data; UTF-8; a Chinese character takes 3 bytes. At most 3000 bytes.
            face_url: Avatar URL. At most 100 bytes. Documented, not checked.
            notification: Announcement; UTF-8; a Chinese character takes 3 bytes. At most 300 bytes. Documented,
                not checked.
            introduction: Introduction, UTF-8; a Chinese character takes 3 bytes. At most 240 bytes. Documented,
                not checked.
            mute_all_member: Whether ordinary members are muted in the topic.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.modify_topic(
                group_id="@TGS#_@TGS#cAAAAAAAA",
                topic_id="@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB",
                topic_name="Release news",
                notification="read this first",
            )

        Path: ``v4/million_group_open_http_svc/modify_topic``

        See https://www.tencentcloud.com/document/product/1047/49468
        """
        return self._call("modify_topic", **params)

    def import_topic(self, /, **params: Any) -> Any:
        """Import a topic with its creation time.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or
        Enterprise in China); community and topic features switched on in the console.

        Args:
            group_id: Community that gets the topic.
            topic_name: Topic name, UTF-8; a Chinese character takes 3 bytes. At most 30 bytes. Documented, not
                checked.
            type: Group type.
            topic_id: Own ID: GroupId + @TOPIC#_ + a part of your choice; generated when absent.
            from_account: User on whose behalf the call acts.
            custom_string: App data; UTF-8; a Chinese character takes 3 bytes. At most 3000 bytes.
            face_url: Avatar URL. At most 100 bytes. Documented, not checked.
            notification: Announcement; UTF-8; a Chinese character takes 3 bytes. At most 300 bytes. Documented,
                not checked.
            introduction: Introduction, UTF-8; a Chinese character takes 3 bytes. At most 240 bytes. Documented,
                not checked.
            create_time: When the topic was created; default: now. In seconds since 1970.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.import_topic(group_id="@TGS#_@TGS#cAAAAAAAA", topic_name="Release news")

        Path: ``v4/group_open_http_svc/import_topic``

        See https://www.tencentcloud.com/document/product/1047/53448
        """
        return self._call("import_topic", **params)

    def destroy_topics(self, /, **params: Any) -> Any:
        """Delete topics of a community.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise
        in China); community and topic features switched on in the console.

        Args:
            group_id: Community of the topics.
            topic_id_list: Topics to delete.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.destroy_topics(
                group_id="@TGS#_@TGS#cAAAAAAAA",
                topic_id_list=["@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB"],
            )

        Path: ``v4/million_group_open_http_svc/destroy_topic``

        See https://www.tencentcloud.com/document/product/1047/49470
        """
        return self._call("destroy_topics", **params)

    def get_community_online_member_count(self, /, **params: Any) -> Any:
        """Count the members of a community that are online.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Community.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_community_online_member_count(group_id="@TGS#_@TGS#cAAAAAAAA")

        Path: ``v4/million_group_open_http_svc/get_online_member_num``

        See https://www.tencentcloud.com/document/product/1047/66883
        """
        return self._call("get_community_online_member_count", **params)

    def create_permission_group(self, /, **params: Any) -> Any:
        """Create a permission group in a community.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or
        Enterprise in China); community feature switched on in the console.

        Args:
            group_id: Community.
            permission_group_name: Permission group name, UTF-8; a Chinese character takes 3 bytes. At most 150
                bytes.
            permission: Mask of community bits (CommunityRight), unsigned 64-bit. From 0 to
                18446744073709551615.
            permission_group_id: Own ID, begins with @PMG#_; generated when absent.
            custom_string: App data. At most 3000 bytes.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.create_permission_group(
                group_id="@TGS#_@TGS#cAAAAAAAA",
                permission_group_id="@PMG#_moderators",
                permission_group_name="Moderators",
                permission=1234,
                custom_string="custom string",
            )

        Path: ``v4/group_open_http_svc/create_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61232
        """
        return self._call("create_permission_group", **params)

    def destroy_permission_groups(self, /, **params: Any) -> Any:
        """Delete permission groups of a community.

        At most 200 calls per second. Lists of ``permission_group_id_list`` longer than 20 are sent in several
        requests. Not retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community
        feature switched on in the console.

        Args:
            group_id: Community.
            permission_group_id_list: Permission groups to delete. More than 20 entries are sent in several
                requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.destroy_permission_groups(
                group_id="@TGS#_@TGS#cAAAAAAAA", permission_group_id_list=["@PMG#_@PMG#cA1"]
            )

        Path: ``v4/group_open_http_svc/destroy_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61233
        """
        return self._call("destroy_permission_groups", **params)

    def modify_permission_group(self, /, **params: Any) -> Any:
        """Change name, rights or data of a permission group.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China); community feature switched on in the console.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            permission: New mask of community bits (CommunityRight), unsigned 64-bit. From 0 to
                18446744073709551615.
            permission_group_name: Permission group name, UTF-8; a Chinese character takes 3 bytes. At most 150
                bytes.
            custom_string: App data. At most 3000 bytes.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.modify_permission_group(
                group_id="@TGS#_@TGS#cAAAAAAAA",
                permission_group_id="@PMG#_@PMG#cA1",
                permission_group_name="Moderators",
                custom_string="custom string",
            )

        Path: ``v4/group_open_http_svc/modify_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61234
        """
        return self._call("modify_permission_group", **params)

    def get_permission_groups(self, /, **params: Any) -> Any:
        """Read permission groups of a community, named or page by page.

        At most 200 calls per second. Returns the first page; iterating over it gives the items of all pages. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature switched
        on in the console.

        Args:
            group_id: Community.
            permission_group_id_list: Permission groups wanted; all, by pages, when absent or empty.
            limit: Entries per page. At most 20. Documented, not checked.
            next: Empty on the first page, then what the last reply gave.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_permission_groups(group_id="@TGS#_@TGS#cAAAAAAAA")

        Path: ``v4/group_open_http_svc/get_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61235
        """
        return self._list("get_permission_groups", ("permission_group_info_list",), **params)

    def add_topic_permissions(self, /, **params: Any) -> Any:
        """Give a permission group rights in more topics.

        At most 200 calls per second. Lists of ``topic_permission_list`` longer than 50 are sent in several
        requests. Not safe to retry, since a second request does it again: if its response is lost, the call ends
        with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China);
        community feature switched on in the console.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            topic_permission_list: Topics with the rights that members of the permission group get there. More
                than 50 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.add_topic_permissions(
                group_id="@TGS#_@TGS#cAAAAAAAA",
                permission_group_id="@PMG#_@PMG#cA1",
                topic_permission_list=[
                    {"topic_id": "@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB", "permission": 1234}
                ],
            )

        Path: ``v4/group_open_http_svc/add_topic_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61236
        """
        return self._call("add_topic_permissions", **params)

    def set_topic_permissions(self, /, **params: Any) -> Any:
        """Change the rights a permission group has in topics.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China); community feature switched on in the console.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            topic_permission_list: Topics with the rights that members of the permission group get there.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.set_topic_permissions(
                group_id="@TGS#_@TGS#cAAAAAAAA",
                permission_group_id="@PMG#_@PMG#cA1",
                topic_permission_list=[
                    {"topic_id": "@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB", "permission": 123456}
                ],
            )

        Path: ``v4/group_open_http_svc/set_topic_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61237
        """
        return self._call("set_topic_permissions", **params)

    def delete_topic_permissions(self, /, **params: Any) -> Any:
        """Take topics out of a permission group.

        At most 200 calls per second. Lists of ``topic_id_list`` longer than 50 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community
        feature switched on in the console.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            topic_id_list: Topics to take out. More than 50 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.delete_topic_permissions(
                group_id="@TGS#_@TGS#cAAAAAAAA",
                permission_group_id="@PMG#_@PMG#cA1",
                topic_id_list=["@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB"],
            )

        Path: ``v4/group_open_http_svc/delete_topic_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61238
        """
        return self._call("delete_topic_permissions", **params)

    def get_topic_permissions(self, /, **params: Any) -> Any:
        """Read the rights a permission group has in topics.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China); community feature switched on in the console.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            topic_id_list: Topics wanted; all when absent.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_topic_permissions(
                group_id="@TGS#_@TGS#cAAAAAAAA", permission_group_id="@PMG#_@PMG#cA1"
            )

        Path: ``v4/group_open_http_svc/get_topic_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61239
        """
        return self._call("get_topic_permissions", **params)

    def add_permission_group_members(self, /, **params: Any) -> Any:
        """Add members to a permission group.

        At most 200 calls per second. Lists of ``member_list`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature switched on
        in the console.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            member_list: Members of the community. More than 100 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.add_permission_group_members(
                group_id="@TGS#_@TGS#cAAAAAAAA",
                permission_group_id="@PMG#_@PMG#cA1",
                member_list=[{"member_account": "user1"}, {"member_account": "user2"}],
            )

        Path: ``v4/group_open_http_svc/add_permission_group_member``

        See https://www.tencentcloud.com/document/product/1047/61240
        """
        return self._call("add_permission_group_members", **params)

    def delete_permission_group_members(self, /, **params: Any) -> Any:
        """Remove members from a permission group.

        At most 200 calls per second. Lists of ``member_list`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature switched on
        in the console.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            member_list: Members of the community. More than 100 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.delete_permission_group_members(
                group_id="@TGS#_@TGS#cAAAAAAAA",
                permission_group_id="@PMG#_@PMG#cA1",
                member_list=[{"member_account": "user1"}, {"member_account": "user2"}],
            )

        Path: ``v4/group_open_http_svc/delete_permission_group_member``

        See https://www.tencentcloud.com/document/product/1047/61241
        """
        return self._call("delete_permission_group_members", **params)

    def list_permission_group_members(self, /, **params: Any) -> Any:
        """Read the members of a permission group, page by page.

        At most 200 calls per second. Returns the first page; iterating over it gives the items of all pages. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature switched
        on in the console.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            limit: Entries per page. At most 50. Documented, not checked.
            next: Empty on the first page, then what the last reply gave.
            member_info_filter: Member fields wanted; MuteUntil is a reading of a cut-off value.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.list_permission_group_members(
                group_id="@TGS#_@TGS#cAAAAAAAA", permission_group_id="@PMG#_@PMG#cA1"
            )

        Path: ``v4/group_open_http_svc/get_permission_group_member_list``

        See https://www.tencentcloud.com/document/product/1047/61242
        """
        return self._list("list_permission_group_members", ("member_list",), **params)

    def list_conversations(self, /, **params: Any) -> Any:
        """Read the conversation list of a user, page by page.

        At most 200 calls per second. Returns the first page; iterating over it gives the items of all pages. Safe
        to retry.

        Args:
            from_account: User whose list is wanted. At most 32 bytes.
            assist_flags: Bit 0 (value 1): support pinned conversations; bit 1 (2): also return empty
                conversations; bit 2 (4): page through pinned conversations.
            time_stamp: Cursor of ordinary conversations, 0 at first. The first page when left out.
            start_index: Cursor of ordinary conversations, 0 at first. The first page when left out.
            top_time_stamp: Cursor of pinned conversations, 0 at first. The first page when left out.
            top_start_index: Cursor of pinned conversations, 0 at first. The first page when left out.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.list_conversations(from_account="rider_17", assist_flags=7)

        Path: ``v4/recentcontact/get_list``

        See https://www.tencentcloud.com/document/product/1047/43087
        """
        return self._list("list_conversations", ("session_item",), **params)

    def delete_conversation(self, /, **params: Any) -> Any:
        """Delete a conversation of a user, on request with its history.

        At most 200 calls per second. Safe to retry.

        Args:
            from_account: User whose conversation is deleted. At most 32 bytes.
            type: 1 one-to-one, 2 group.
            to_account: Other user, when Type is 1. Required in some cases. At most 32 bytes.
            to_group_id: Group, when Type is 2. Required in some cases. ``ToGroupid`` on the wire.
            clear_ramble: 1 deletes the history too.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.delete_conversation(from_account="rider_17", type=1, to_account="juno_5")

        Path: ``v4/recentcontact/delete``

        See https://www.tencentcloud.com/document/product/1047/43088
        """
        return self._call("delete_conversation", **params)

    def pin_conversations(self, /, **params: Any) -> Any:
        """Pin or unpin conversations of a user.

        At most 200 calls per second. Safe to retry.

        Args:
            from_account: User whose conversations are pinned. At most 32 bytes.
            operation_type: 1 pin, 2 unpin.
            recent_contact_item: Conversations; no limit per call stated.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.pin_conversations(
                from_account="rider_17",
                operation_type=1,
                recent_contact_item=[
                    {"type": 1, "to_account": "juno_5"},
                    {"type": 2, "group_id": "crew_9"},
                ],
            )

        Path: ``v4/recentcontact/top``

        See https://www.tencentcloud.com/document/product/1047/78304
        """
        return self._call("pin_conversations", **params)

    def create_conversation_group(self, /, **params: Any) -> Any:
        """Create a conversation group and put conversations into it.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or
        Enterprise).

        Args:
            from_account: User the group is created for. At most 32 bytes.
            group_contact_item: Group to create. At least 1 entry. At most 1 entry.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.create_conversation_group(
                from_account="rider_17",
                group_contact_item=[
                    {"group_name": "family", "contact_item": [{"type": 1, "to_account": "juno_5"}]}
                ],
            )

        Path: ``v4/recentcontact/create_contact_group``

        See https://www.tencentcloud.com/document/product/1047/53437
        """
        return self._call("create_conversation_group", **params)

    def update_conversation_group(self, /, **params: Any) -> Any:
        """Rename a conversation group, or change its conversations.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or
        Enterprise).

        Args:
            from_account: User the group belongs to. At most 32 bytes.
            update_type: 1: update by group; the only value described. Such as 1.
            update_group: The change.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.update_conversation_group(
                from_account="rider_17",
                update_type=1,
                update_group={
                    "update_group_type": 2,
                    "old_group_name": "family",
                    "contact_update_item": [
                        {"contact_opt_type": 1, "contact_item": {"type": 1, "to_account": "juno_5"}}
                    ],
                },
            )

        Path: ``v4/recentcontact/update_contact_group``

        See https://www.tencentcloud.com/document/product/1047/53439
        """
        return self._call("update_conversation_group", **params)

    def delete_conversation_group(self, /, **params: Any) -> Any:
        """Delete a conversation group and keep its conversations.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or
        Enterprise).

        Args:
            from_account: User the group belongs to. At most 32 bytes.
            group_name: Name of the group. At least 1 entry. At most 1 entry.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.delete_conversation_group(from_account="rider_17", group_name=["family"])

        Path: ``v4/recentcontact/del_contact_group``

        See https://www.tencentcloud.com/document/product/1047/53441
        """
        return self._call("delete_conversation_group", **params)

    def mark_conversations(self, /, **params: Any) -> Any:
        """Set or clear marks on conversations of a user.

        At most 200 calls per second. Lists of ``mark_item`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Standard marks: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise); the custom
        mark: any.

        Args:
            from_account: User whose conversations are marked. At most 32 bytes.
            mark_item: Marks. More than 100 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.mark_conversations(
                from_account="rider_17",
                mark_item=[
                    {
                        "opt_type": 3,
                        "contact_item": {"type": 1, "to_account": "juno_5"},
                        "set_mark": [1, 2, 3],
                        "custom_mark": "vip",
                    }
                ],
            )

        Path: ``v4/recentcontact/mark_contact``

        See https://www.tencentcloud.com/document/product/1047/53438
        """
        return self._call("mark_conversations", **params)

    def search_conversation_groups(self, /, **params: Any) -> Any:
        """Read groups and marks of named conversations.

        At most 200 calls per second. Lists of ``contact_item`` longer than 300 are sent in several requests. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise).

        Args:
            from_account: User whose data is searched. At most 32 bytes.
            contact_item: Conversations. More than 300 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.search_conversation_groups(
                from_account="rider_17", contact_item=[{"type": 1, "to_account": "juno_5"}]
            )

        Path: ``v4/recentcontact/search_contact_group``

        See https://www.tencentcloud.com/document/product/1047/53442
        """
        return self._call("search_conversation_groups", **params)

    def get_conversation_groups(self, /, **params: Any) -> Any:
        """Read all conversation groups and marks, page by page.

        At most 200 calls per second. Returns the first page; iterating over it gives the items of all pages. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise).

        Args:
            from_account: User whose data is wanted. At most 32 bytes.
            start_index: 0 at first, then NextStartIndex of the previous reply. The first page when left out.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_conversation_groups(from_account="rider_17")

        Path: ``v4/recentcontact/get_contact_group``

        See https://www.tencentcloud.com/document/product/1047/53440
        """
        return self._list("get_conversation_groups", ("contact_item",), **params)

    def send_group_message(self, /, **params: Any) -> Any:
        """Send a message to a group.

        At most 200 calls per second. Safe to retry within 300 seconds: the server recognizes the request by
        ``random``, filled in when left out.

        Args:
            group_id: Group that receives the message; the community's ID when TopicId is set.
            msg_body: Message elements. At most 12288 bytes as JSON (documented, not checked).
            random: Unsigned 32-bit number for de-duplication. Filled with a random number when left out. From 0
                to 4294967295.
            msg_priority: Case-sensitive; matters when the server sheds load. Default ``Normal``.
            from_account: Sender; default: the calling admin.
            offline_push_info: Offline push settings.
            forbid_callback_control: Webhooks to leave out for this one message.
            online_only_flag: 1: online members only; 0: all members. Default 0.
            send_msg_control: NoLastMsg: do not move the conversation; NoUnread: do not count as unread;
                NoMsgCheck: no content moderation; not together with OnlineOnlyFlag 1.
            cloud_custom_data: Custom data kept with the message and delivered.
            support_message_extension: 1: key-value extensions may be set on this message later.
            to_account: Only these members receive the message. At most 50 entries.
            topic_id: Topic to act in; only for communities with topics.
            need_read_receipt: 1: read receipts are kept for this message. Known values: 0, 1. Default 0. Known
                from a weak source only.
            group_at_info: Who is mentioned, in the order of the mentions in the text.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.send_group_message(
                group_id="@TGS#2AAAAAAAA",
                msg_body=[
                    element.text("lunch at noon"),
                    {"msg_type": "TIMFaceElem", "msg_content": {"index": 6, "data": "face-6"}},
                ],
            )

        Path: ``v4/group_open_http_svc/send_group_msg``

        See https://www.tencentcloud.com/document/product/1047/34959
        """
        return self._call("send_group_message", **params)

    def send_group_system_notification(self, /, **params: Any) -> Any:
        """Notify the online members of a group.

        At most 200 calls per second. Lists of ``to_members_account`` longer than 500 are sent in several requests.
        Not safe to retry, since a second request does it again: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Args:
            group_id: Group that receives the notification.
            content: Notification text.
            to_members_account: Members that receive it; all members when absent, and an empty list means all
                members too. More than 500 entries are sent in several requests.
            topic_id: Topic to act in; only for communities with topics.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.send_group_system_notification(
                group_id="@TGS#2AAAAAAAA", content="Server restart tonight"
            )

        Path: ``v4/group_open_http_svc/send_group_system_notification``

        See https://www.tencentcloud.com/document/product/1047/34958
        """
        return self._call("send_group_system_notification", **params)

    def recall_group_messages(self, /, **params: Any) -> Any:
        """Recall messages of a group.

        At most 200 calls per second. Lists of ``msg_seq_list`` longer than 10 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Args:
            group_id: Group of the messages.
            msg_seq_list: Messages to recall. More than 10 entries are sent in several requests.
            topic_id: Topic to act in; only for communities with topics.
            reason: Reason shown with the recall. At most 100 bytes. Documented, not checked.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.recall_group_messages(
                group_id="@TGS#2CCCCCCCC",
                msg_seq_list=[{"msg_seq": 100}, {"msg_seq": 101}],
                reason="off topic",
            )

        Path: ``v4/group_open_http_svc/group_msg_recall``

        See https://www.tencentcloud.com/document/product/1047/34965
        """
        return self._call("recall_group_messages", **params)

    def import_group_messages(self, /, **params: Any) -> Any:
        """Import up to 7 past messages into a group.

        At most 200 calls per second. Lists of ``msg_list`` longer than 7 are sent in several requests. Not safe to
        retry, since a second request does it again: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Args:
            group_id: Group to import into.
            msg_list: Messages, oldest first. More than 7 entries are sent in several requests.
            recent_contact_flag: 1: the import moves the conversation; not for AVChatRoom and Community. Default
                0.
            topic_id: Topic to act in; only for communities with topics.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
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

        Path: ``v4/group_open_http_svc/import_group_msg``

        See https://www.tencentcloud.com/document/product/1047/34968
        """
        return self._call("import_group_messages", **params)

    def delete_group_messages_by_sender(self, /, **params: Any) -> Any:
        """Withdraw one sender's recent messages in a group.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group of the messages.
            sender_account: Whose messages are withdrawn.
            topic_id: Topic to act in; only for communities with topics.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.delete_group_messages_by_sender(group_id="@TGS#2AAAAAAAA", sender_account="user1")

        Path: ``v4/group_open_http_svc/delete_group_msg_by_sender``

        See https://www.tencentcloud.com/document/product/1047/34970
        """
        return self._call("delete_group_messages_by_sender", **params)

    def list_group_messages(self, /, **params: Any) -> Any:
        """Read the message history of a group, newest first.

        At most 200 calls per second. Returns the first page; iterating over it gives the items of all pages. Safe
        to retry.

        Args:
            group_id: Group to read.
            req_msg_number: Messages wanted; 20 come back at most. At most 20. Documented, not checked.
            req_msg_seq: Largest sequence wanted; newest message when absent. From 0 to 4294967295.
            with_recalled_msg: 1: also return recalled messages. Default 0.
            topic_id: Topic to act in; only for communities with topics.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.list_group_messages(group_id="@TGS#1DDDDDDDD", req_msg_number=2)

        Path: ``v4/group_open_http_svc/group_msg_get_simple``

        See https://www.tencentcloud.com/document/product/1047/34971
        """
        return self._list("list_group_messages", ("rsp_msg_list",), **params)

    def modify_group_message(self, /, **params: Any) -> Any:
        """Change elements or custom data of a group message.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group of the message.
            msg_seq: Message to change. From 0 to 4294967295.
            msg_body: New elements; this or CloudCustomData or both. At least one of ``msg_body`` and
                ``cloud_custom_data`` is sent.
            cloud_custom_data: New custom data; this or MsgBody or both. At least one of ``msg_body`` and
                ``cloud_custom_data`` is sent.
            topic_id: Topic to act in; only for communities with topics.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.modify_group_message(
                group_id="@TGS#1EEEEEEEE", msg_seq=23, msg_body=[element.text("corrected text")]
            )

        Path: ``v4/openim/modify_group_msg``

        See https://www.tencentcloud.com/document/product/1047/47948
        """
        return self._call("modify_group_message", **params)

    def send_broadcast_message(self, /, **params: Any) -> Any:
        """Send a message to all live groups of the app.

        At most 1 call per second. Safe to retry within 300 seconds: the server recognizes the request by
        ``random``, filled in when left out. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China),
        with broadcast messaging of audio-video groups switched on; native SDK 6.5.2803, web SDK 2.21.0.

        Args:
            msg_body: Message elements.
            from_account: Sender; default: the calling admin.
            random: Unsigned 32-bit number for de-duplication. Filled with a random number when left out. From 0
                to 4294967295.
            cloud_custom_data: Custom data of the message.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.send_broadcast_message(
                msg_body=[
                    {
                        "msg_type": "TIMCustomElem",
                        "msg_content": {"data": '{ "type":1, "content":"good evening"}'},
                    }
                ]
            )

        Path: ``v4/group_open_http_svc/send_broadcast_msg``

        See https://www.tencentcloud.com/document/product/1047/49440
        """
        return self._call("send_broadcast_message", **params)

    def clear_group_messages(self, /, **params: Any) -> Any:
        """Clear the message history of a group.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error.

        Args:
            group_id: Group to clear.
            msg_seq: Clear messages up to and including this sequence; all messages when absent. From 0 to
                4294967295.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.clear_group_messages(group_id="@TGS#1FFFFFFFF")

        Path: ``v4/group_open_http_svc/clear_group_msg``

        See https://www.tencentcloud.com/document/product/1047/65970
        """
        return self._call("clear_group_messages", **params)

    def send_group_read_receipts(self, /, **params: Any) -> Any:
        """Report group messages as read by one member.

        At most 200 calls per second. Lists of ``msg_seq_list`` longer than 50 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group message read
        receipts switched on in the console.

        Args:
            group_id: Group of the messages.
            from_account: Member that read them.
            msg_seq_list: Messages read. More than 50 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.send_group_read_receipts(
                group_id="PublicGroup1", from_account="user2", msg_seq_list=[{"msg_seq": 1}]
            )

        Path: ``v4/group_open_http_svc/group_msg_receipt``
        """
        return self._call("send_group_read_receipts", **params)

    def get_group_read_receipts(self, /, **params: Any) -> Any:
        """Count who has read group messages and who has not.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China), with group message read receipts switched on in the console.

        Args:
            group_id: Group of the messages.
            msg_seq_list: Messages to look up.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_group_read_receipts(
                group_id="@TGS#2GGGGGGGG", msg_seq_list=[{"msg_seq": 1}, {"msg_seq": 2}]
            )

        Path: ``v4/group_open_http_svc/get_group_msg_receipt``

        See https://www.tencentcloud.com/document/product/1047/49439
        """
        return self._call("get_group_read_receipts", **params)

    def list_group_message_readers(self, /, **params: Any) -> Any:
        """Read who has, or has not, read a group message.

        At most 200 calls per second. Returns the first page; iterating over it gives the items of all pages. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group message read
        receipts switched on in the console.

        Args:
            group_id: Group of the message.
            filter: 0: members that read it; 1: members that did not.
            count: Members per reply; more is taken as 200. At most 200. Documented, not checked.
            msg_seq: Message to look up. From 0 to 4294967295.
            cursor: Empty string first, then the Cursor of the previous reply. The first page when left out.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.list_group_message_readers(group_id="@TGS#2GGGGGGGG", msg_seq=1, filter=1, count=5)

        Path: ``v4/group_open_http_svc/get_group_msg_receipt_detail``

        See https://www.tencentcloud.com/document/product/1047/49438
        """
        return self._list("list_group_message_readers", ("read_list", "unread_list"), **params)

    def get_group_message_extensions(self, /, **params: Any) -> Any:
        """Read the key-value extensions of a group message.

        At most 200 calls per second. Returns the first page; iterating over it gives the items of all pages. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with message extensions
        switched on under Login and Message in the console.

        Args:
            group_id: Group of the message.
            msg_seq: Message to read. From 0 to 4294967295.
            start_seq: Only pairs whose Seq is at least this.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_group_message_extensions(group_id="@TGS#1HHHHHHHH", msg_seq=158)

        Path: ``v4/openim_msg_ext_http_svc/group_get_key_values``
        """
        return self._list("get_group_message_extensions", ("extension_list",), **params)

    def set_group_message_extensions(self, /, **params: Any) -> Any:
        """Set, delete or clear key-value extensions of a group message.

        At most 200 calls per second. Lists of ``extension_list`` longer than 20 are sent in several requests. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with message extensions
        switched on under Login and Message in the console.

        Args:
            group_id: Group of the message.
            msg_seq: Message to change. From 0 to 4294967295.
            operate_type: 1: set pairs; 2: delete pairs; 3: clear all pairs.
            extension_list: Pairs to set or delete; needed for OperateType 1 and 2. Required in some cases. More
                than 20 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.set_group_message_extensions(
                group_id="@TGS#1HHHHHHHH",
                msg_seq=158,
                operate_type=1,
                extension_list=[
                    {"key": "key1", "value": "value1", "seq": 0},
                    {"key": "key2", "value": "value2", "seq": 0},
                ],
            )

        Path: ``v4/openim_msg_ext_http_svc/group_set_key_values``
        """
        return self._call("set_group_message_extensions", **params)

    def pin_group_message(self, /, **params: Any) -> Any:
        """Pin a message in a group.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Ultimate or Enterprise in China (Pro, Pro Plus or
        Enterprise elsewhere is our reading); not on trial or professional plans.

        Args:
            group_id: Group of the message.
            msg_seq: Message to pin; must exist and not have expired. From 1 to 4294967295.
            topic_id: Topic of the message; required for Community. Required in some cases.
            pinner_account: Who pins; default: the app admin.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.pin_group_message(group_id="@TGS#2CCCCCCCC", msg_seq=7, pinner_account="user1")

        Path: ``v4/group_open_http_svc/pin_message``
        """
        return self._call("pin_group_message", **params)

    def unpin_group_message(self, /, **params: Any) -> Any:
        """Unpin a message in a group.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Ultimate or Enterprise in China (Pro, Pro Plus or
        Enterprise elsewhere is our reading); not on trial or professional plans; also on developer plans.

        Args:
            group_id: Group of the message.
            msg_seq: Message to unpin; must be pinned. From 1 to 4294967295.
            topic_id: Topic of the message; required for Community. Required in some cases.
            unpinner_account: Who unpins; default: the caller; only an app admin may set it.
                ``UnPinner_Account`` on the wire.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.unpin_group_message(group_id="@TGS#2CCCCCCCC", msg_seq=7, unpinner_account="user1")

        Path: ``v4/group_open_http_svc/unpin_message``
        """
        return self._call("unpin_group_message", **params)

    def get_pinned_group_messages(self, /, **params: Any) -> Any:
        """Read which messages are pinned in a group.

        At most 200 calls per second. Safe to retry. Plans: Ultimate or Enterprise in China (Pro, Pro Plus or
        Enterprise elsewhere is our reading); not on trial or professional plans; also on developer plans.

        Args:
            group_id: Group to read.
            topic_id: Topic of the message; required for Community. Required in some cases.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_pinned_group_messages(group_id="@TGS#2CCCCCCCC")

        Path: ``v4/group_open_http_svc/get_pinned_messages``
        """
        return self._call("get_pinned_group_messages", **params)

    def send_group_stream_message(self, /, **params: Any) -> Any:
        """Send a message to a group piece by piece.

        Not safe to retry, since a second request does it again: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Args:
            group_id: Group to send to.
            msg_body: Exactly one TIMStreamElem. At least 1 entry. At most 1 entry.
            from_account: Account to send as, for example a chatbot. At most 32 bytes. Documented, not checked.
                Known from a weak source only.
            msg_random: Random number. Filled with a random number when left out. From 0 to 4294967295.
            cloud_custom_data: App data kept with the message and delivered.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.send_group_stream_message(
                group_id="@TGS#1AAAAAAAA",
                msg_body=[
                    {
                        "msg_type": "TIMStreamElem",
                        "msg_content": {
                            "compatible_text": "please update to read this",
                            "chunks": [
                                {"event_type": "data", "index": 1, "markdown": "Hello", "is_last": False}
                            ],
                        },
                    }
                ],
            )

        Path: ``v4/stream_msg/send_group_stream_msg``
        """
        return self._call("send_group_stream_message", **params)

    def list_app_groups(self, /, **params: Any) -> Any:
        """Read the IDs of all groups in the app, page by page.

        At most 1 call per second. Returns the first page; iterating over it gives the items of all pages. Safe to
        retry.

        Args:
            limit: Group IDs per page. At most 10000. Documented, not checked. Default 10000.
            next: Page cursor: 0 first, then the Next of the previous reply; unsigned 64-bit. At least 0.
            group_type: Only groups of this type; all types when absent or empty.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.list_app_groups()

        Path: ``v4/group_open_http_svc/get_appid_group_list``

        See https://www.tencentcloud.com/document/product/1047/34960
        """
        return self._list("list_app_groups", ("group_id_list",), **params)

    def create_group(self, /, **params: Any) -> Any:
        """Create a group, with an owner and first members.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error.

        Args:
            type: Group type; Private is the newer Work, ChatRoom the newer Meeting.
            name: Group name. At most 30 bytes. Documented, not checked.
            owner_account: Owner; must be an imported account. At most 32 bytes.
            group_id: Custom group ID; assigned by the server when absent. At most 48 bytes.
            introduction: Group introduction. At most 240 bytes. Documented, not checked.
            notification: Group notice. At most 300 bytes. Documented, not checked.
            face_url: URL of the group picture. At most 100 bytes. Documented, not checked.
            max_member_count: Member limit; defaults to the plan limit (20 on the free plan).
            apply_join_option: How join requests are handled; only for types users may ask to join; not for
                Community. Default ``NeedPermission``.
            invite_join_option: How invitations are handled: direct, approved by owner or admin, or no SDK
                invitations; not for AVChatRoom. Known from a weak source only.
            app_defined_data: Group custom fields, keys must be configured in the console. At most 10 entries.
            member_list: Initial members; not for AVChatRoom. At most 100 entries. Documented, not checked.
            support_topic: 1 makes a Community support topics, 0 not; Community only.
            enable_permission: 1 uses permission groups; only for a Community with topics. Known values: 0, 1.
                Known from a weak source only.
            default_permission: Default permission bits of members, 64-bit; only with EnablePermission 1. Known
                from a weak source only.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.create_group(owner_account="user1", type="Public", name="Chess club")

        Path: ``v4/group_open_http_svc/create_group``

        See https://www.tencentcloud.com/document/product/1047/34895
        """
        return self._call("create_group", **params)

    def get_group_profiles(self, /, **params: Any) -> Any:
        """Read profiles, members and custom fields of groups.

        At most 200 calls per second. Lists of ``group_id_list`` longer than 50 are sent in several requests. Safe
        to retry.

        Args:
            group_id_list: Groups to query. More than 50 entries are sent in several requests.
            response_filter: Limits what is returned.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_group_profiles(group_id_list=["@TGS#1AAAAAAAA", "@TGS#1BBBBBBBB"])

        Path: ``v4/group_open_http_svc/get_group_info``

        See https://www.tencentcloud.com/document/product/1047/34961
        """
        return self._call("get_group_profiles", **params)

    def list_group_members(self, /, **params: Any) -> Any:
        """Read the members of a group, page by page.

        At most 200 calls per second. Returns the first page; iterating over it gives the items of all pages. Safe
        to retry.

        Args:
            group_id: Group to read.
            member_info_filter: Member fields wanted, all when absent; Member_Account always comes.
            member_role_filter: Only members with these roles; all when absent.
            app_defined_data_filter_group_member: Member custom field keys wanted.
            limit: Members per reply; table allows 6000, paging text says at most 200 (100 advised), Community
                at most 100. At most 6000. Documented, not checked.
            offset: Index of the first member; not for Community. At least 0. Default 0.
            next: Cursor, required for Community: empty string first, then the Next of the previous reply.
                Required in some cases.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.list_group_members(group_id="@TGS#1AAAAAAAA")

        Path: ``v4/group_open_http_svc/get_group_member_info``

        See https://www.tencentcloud.com/document/product/1047/34948
        """
        return self._list("list_group_members", ("member_list",), **params)

    def get_specified_group_members(self, /, **params: Any) -> Any:
        """Read the profiles of named members of a group.

        At most 200 calls per second. Lists of ``member_list_account`` longer than 50 are sent in several requests.
        Safe to retry.

        Args:
            group_id: Group to read.
            member_list_account: Members to read. More than 50 entries are sent in several requests.
            member_info_filter: Member fields wanted, all when absent; Member_Account always comes.
            member_role_filter: Only members with these roles; all when absent.
            app_defined_data_filter_group_member: Member custom field keys wanted.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_specified_group_members(
                group_id="@TGS#2CCCCCCCC", member_list_account=["user1", "user2"]
            )

        Path: ``v4/group_open_http_svc/get_specified_group_member_info``

        See https://www.tencentcloud.com/document/product/1047/64897
        """
        return self._call("get_specified_group_members", **params)

    def modify_group_profile(self, /, **params: Any) -> Any:
        """Change the profile of a group.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group to change.
            name: Group name. At most 30 bytes. Documented, not checked.
            introduction: Group introduction. At most 240 bytes. Documented, not checked.
            notification: Group notice. At most 300 bytes. Documented, not checked.
            face_url: URL of the group picture. At most 100 bytes. Documented, not checked.
            max_member_num: Member limit, up to the plan limit; ignored for AVChatRoom.
            apply_join_option: How join requests are handled; not for Community.
            invite_join_option: How invitations are handled: direct, approved by owner or admin, or no SDK
                invitations; not for AVChatRoom.
            mute_all_member: Mutes all members.
            app_defined_data: Group custom fields, keys must be configured in the console. At most 10 entries.
            from_account: Existing account shown as the operator; the calling admin when absent.
            enable_permission: 1 uses permission groups; only for a Community with topics. Known values: 0, 1.
                Known from a weak source only.
            default_permission: Default permission bits of members, 64-bit; only with permission groups in use.
                Known from a weak source only.
            history_msg_before_join: Whether members may read messages from before they joined; Work, Public and
                Meeting only. Known from a weak source only.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.modify_group_profile(
                group_id="@TGS#1AAAAAAAA",
                name="New name",
                introduction="New intro",
                notification="New notice",
                face_url="https://example.com/n.png",
                apply_join_option="NeedPermission",
                mute_all_member="On",
            )

        Path: ``v4/group_open_http_svc/modify_group_base_info``

        See https://www.tencentcloud.com/document/product/1047/34962
        """
        return self._call("modify_group_profile", **params)

    def add_group_members(self, /, **params: Any) -> Any:
        """Add up to 20 accounts to a group.

        At most 200 calls per second. Lists of ``member_list`` longer than 20 are sent in several requests. Safe to
        retry.

        Args:
            group_id: Group to add to.
            member_list: Accounts to add; 20 on the newest Chinese page, 300 on the international pages. More
                than 20 entries are sent in several requests.
            silence: 1: no notification is sent. Default 0.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.add_group_members(
                group_id="@TGS#3DDDDDDDD",
                member_list=[{"member_account": "user1"}, {"member_account": "user2"}],
            )

        Path: ``v4/group_open_http_svc/add_group_member``

        See https://www.tencentcloud.com/document/product/1047/34921
        """
        return self._call("add_group_members", **params)

    def delete_group_members(self, /, **params: Any) -> Any:
        """Remove members from a group.

        At most 200 calls per second. Lists of ``member_to_del_account`` longer than 100 are sent in several
        requests. Safe to retry.

        Args:
            group_id: Group to remove from.
            member_to_del_account: Members to remove. More than 100 entries are sent in several requests.
            silence: 1 tells only the removed members. Default 0.
            reason: Reason, shown in the notice.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.delete_group_members(
                group_id="@TGS#3DDDDDDDD", member_to_del_account=["user1", "user2"]
            )

        Path: ``v4/group_open_http_svc/delete_group_member``

        See https://www.tencentcloud.com/document/product/1047/34949
        """
        return self._call("delete_group_members", **params)

    def modify_group_member_profile(self, /, **params: Any) -> Any:
        """Change role, notifications, name card or mute of a member.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group.
            member_account: Member to change.
            role: Admin makes the member an admin, Member takes that away.
            msg_flag: Receive and notify; receive quietly; block; receive quietly except mentions.
            name_card: Name card in the group. At most 50 bytes.
            app_member_defined_data: Member custom fields, keys must be configured in the console. At most 5
                entries.
            mute_time: Mute for so long from now; 0 unmutes. At least 0. In seconds.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.modify_group_member_profile(
                group_id="@TGS#3DDDDDDDD", member_account="user1", role="Admin"
            )

        Path: ``v4/group_open_http_svc/modify_group_member_info``

        See https://www.tencentcloud.com/document/product/1047/34900
        """
        return self._call("modify_group_member_profile", **params)

    def disband_group(self, /, **params: Any) -> Any:
        """Disband a group.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group to disband.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.disband_group(group_id="@TGS#3DDDDDDDD")

        Path: ``v4/group_open_http_svc/destroy_group``

        See https://www.tencentcloud.com/document/product/1047/34896
        """
        return self._call("disband_group", **params)

    def list_joined_groups(self, /, **params: Any) -> Any:
        """Read the groups a user is in, page by page.

        At most 200 calls per second. Returns the first page; iterating over it gives the items of all pages. Safe
        to retry.

        Args:
            member_account: User to query.
            with_huge_groups: 1 includes AVChatRoom groups. Default 0.
            with_no_active_groups: 1 includes Work (Private) groups not yet activated. Default 0.
            limit: Groups per page; all when absent. At most 5000. Documented, not checked.
            offset: Index of the first group. At least 0. Default 0.
            group_type: Only groups of this type; all when absent.
            response_filter: Fields wanted.
            support_topic: 1 for communities with topics, 0 without; GroupType must then be Community.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.list_joined_groups(member_account="user1")

        Path: ``v4/group_open_http_svc/get_joined_group_list``

        See https://www.tencentcloud.com/document/product/1047/34925
        """
        return self._list("list_joined_groups", ("group_id_list",), **params)

    def get_member_roles(self, /, **params: Any) -> Any:
        """Read the roles that accounts have in a group.

        At most 200 calls per second. Lists of ``user_account`` longer than 500 are sent in several requests. Safe
        to retry.

        Args:
            group_id: Group to query.
            user_account: Accounts to look up. More than 500 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_member_roles(
                group_id="@TGS#3DDDDDDDD", user_account=["user1", "user2", "user3"]
            )

        Path: ``v4/group_open_http_svc/get_role_in_group``

        See https://www.tencentcloud.com/document/product/1047/34963
        """
        return self._call("get_member_roles", **params)

    def mute_group_members(self, /, **params: Any) -> Any:
        """Mute or unmute members of a group.

        At most 200 calls per second. Lists of ``members_account`` longer than 500 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Args:
            group_id: Group.
            members_account: Members to mute or unmute. More than 500 entries are sent in several requests.
            mute_time: How long; 0 unmutes, 4294967295 is forever. From 0 to 4294967295. In seconds.
            topic_id: Mute in this topic; only communities with topics.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.mute_group_members(
                group_id="@TGS#3DDDDDDDD", members_account=["user1", "user2"], mute_time=120
            )

        Path: ``v4/group_open_http_svc/forbid_send_msg``

        See https://www.tencentcloud.com/document/product/1047/34951
        """
        return self._call("mute_group_members", **params)

    def list_muted_group_members(self, /, **params: Any) -> Any:
        """Read the muted members of a group.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group.
            topic_id: List the muted members of this topic; only communities with topics.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.list_muted_group_members(group_id="@TGS#3DDDDDDDD")

        Path: ``v4/group_open_http_svc/get_group_muted_account``

        See https://www.tencentcloud.com/document/product/1047/34964
        """
        return self._call("list_muted_group_members", **params)

    def list_muted_group_members_legacy(self, /, **params: Any) -> Any:
        """Read the muted members of a group by the superseded path.

        At most 200 calls per second. Safe to retry.

        Deprecated: The path is superseded; use list_muted_group_members.

        Args:
            group_id: Group.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.list_muted_group_members_legacy(group_id="@TGS#3DDDDDDDD")

        Path: ``v4/group_open_http_svc/get_group_shutted_uin``

        See https://www.tencentcloud.com/document/product/1047/34964
        """
        return self._call("list_muted_group_members_legacy", **params)

    def change_group_owner(self, /, **params: Any) -> Any:
        """Make another member the owner of a group.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group.
            new_owner_account: Member that becomes the owner.
            from_account: Account shown as the operator. Known from a weak source only.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.change_group_owner(group_id="@TGS#3DDDDDDDD", new_owner_account="user2")

        Path: ``v4/group_open_http_svc/change_group_owner``

        See https://www.tencentcloud.com/document/product/1047/34966
        """
        return self._call("change_group_owner", **params)

    def import_group(self, /, **params: Any) -> Any:
        """Import a group with its profile and creation time.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error.

        Args:
            type: Group type; Private is the newer Work, ChatRoom the newer Meeting.
            name: Group name. At most 30 bytes. Documented, not checked.
            owner_account: Owner, joined to the group at once.
            group_id: Custom group ID; assigned by the server when absent. At most 48 bytes.
            introduction: Group introduction. At most 240 bytes. Documented, not checked.
            notification: Group notice. At most 300 bytes. Documented, not checked.
            face_url: URL of the group picture. At most 100 bytes. Documented, not checked.
            max_member_count: Member limit; Community allows up to 100000. At most 6000. Documented, not
                checked. Default 2000.
            apply_join_option: How join requests are handled; not for Community. Default ``NeedPermission``.
            app_defined_data: Group custom fields, keys must be configured in the console. At most 10 entries.
            create_time: Creation time to record. In seconds since 1970.
            support_topic: 1 makes a Community support topics; Community only.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.import_group(owner_account="user1", type="Public", name="Chess club")

        Path: ``v4/group_open_http_svc/import_group``

        See https://www.tencentcloud.com/document/product/1047/34967
        """
        return self._call("import_group", **params)

    def import_group_members(self, /, **params: Any) -> Any:
        """Import up to 20 members into a group.

        At most 200 calls per second. Lists of ``member_list`` longer than 20 are sent in several requests. Safe to
        retry.

        Args:
            group_id: Group to import into.
            member_list: Members; 20 on the newest Chinese page, 300 on the international pages. More than 20
                entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
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

        Path: ``v4/group_open_http_svc/import_group_member``

        See https://www.tencentcloud.com/document/product/1047/34969
        """
        return self._call("import_group_members", **params)

    def set_member_unread_count(self, /, **params: Any) -> Any:
        """Set how many unread messages a member has.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group.
            member_account: Member.
            unread_msg_num: Unread messages of the member. At least 0.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.set_member_unread_count(
                group_id="@TGS#3DDDDDDDD", member_account="user1", unread_msg_num=5
            )

        Path: ``v4/group_open_http_svc/set_unread_msg_num``

        See https://www.tencentcloud.com/document/product/1047/34909
        """
        return self._call("set_member_unread_count", **params)

    def get_online_member_count(self, /, **params: Any) -> Any:
        """Count the members of a group that are online.

        At most 200 calls per second. Safe to retry. Plans: AVChatRoom: any plan; other group types: Pro, Pro Plus
        or Enterprise with Group Member Online Status switched on.

        Args:
            group_id: Group.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_online_member_count(group_id="@TGS#3DDDDDDDD")

        Path: ``v4/group_open_http_svc/get_online_member_num``

        See https://www.tencentcloud.com/document/product/1047/38521
        """
        return self._call("get_online_member_count", **params)

    def ban_group_members(self, /, **params: Any) -> Any:
        """Ban members from a group for some time.

        At most 200 calls per second. Lists of ``members_account`` longer than 20 are sent in several requests. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group member banning
        switched on in the console; SDK 6.6, web SDK 2.22.0.

        Args:
            group_id: Group.
            members_account: Members to ban. More than 20 entries are sent in several requests.
            duration: Length of the ban, unsigned 32-bit. From 0 to 4294967295. In seconds.
            description: Message about the ban. At most 1000 bytes.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.ban_group_members(
                group_id="@TGS#3DDDDDDDD",
                members_account=["user1", "user2"],
                duration=3600,
                description="you broke the rules",
            )

        Path: ``v4/group_open_http_svc/ban_group_member``

        See https://www.tencentcloud.com/document/product/1047/50296
        """
        return self._call("ban_group_members", **params)

    def unban_group_members(self, /, **params: Any) -> Any:
        """Lift the ban of accounts from a group.

        At most 200 calls per second. Lists of ``members_account`` longer than 20 are sent in several requests. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group member banning
        switched on in the console; SDK 6.6, web SDK 2.22.0.

        Args:
            group_id: Group.
            members_account: Accounts to unban. More than 20 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.unban_group_members(group_id="@TGS#3DDDDDDDD", members_account=["user1", "user2"])

        Path: ``v4/group_open_http_svc/unban_group_member``

        See https://www.tencentcloud.com/document/product/1047/50297
        """
        return self._call("unban_group_members", **params)

    def list_banned_group_members(self, /, **params: Any) -> Any:
        """Read the accounts banned from a group, page by page.

        At most 200 calls per second. Returns the first page; iterating over it gives the items of all pages. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group member banning
        switched on in the console; SDK 6.6, web SDK 2.22.0.

        Args:
            group_id: Group to query.
            limit: Accounts per page. At most 100. Documented, not checked.
            offset: 0 first, then NextOffset of the previous reply. The first page when left out. At least 0.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.list_banned_group_members(group_id="@TGS#3DDDDDDDD")

        Path: ``v4/group_open_http_svc/get_group_ban_member``

        See https://www.tencentcloud.com/document/product/1047/50295
        """
        return self._list("list_banned_group_members", ("banned_account_list",), **params)

    def list_live_group_online_members(self, /, **params: Any) -> Any:
        """Read the online members of a live group, page by page.

        At most 200 calls per second. Returns the first page; iterating over it gives the items of all pages. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with the live group online
        member list switched on in the console.

        Args:
            group_id: Group.
            timestamp: 0 first, then NextTimestamp of the previous reply. The first page when left out. At least
                0.
            mark: Only members with this mark.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.list_live_group_online_members(group_id="@TGS#aEEEEEEEE")

        Path: ``v4/group_open_avchatroom_http_svc/get_members``

        See https://www.tencentcloud.com/document/product/1047/50293
        """
        return self._list("list_live_group_online_members", ("member_list",), **params)

    def mark_live_group_members(self, /, **params: Any) -> Any:
        """Set or delete marks of live group members.

        At most 200 calls per second. Lists of ``member_list`` longer than 500 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with the live group online
        member list switched on in the console.

        Args:
            group_id: Group.
            command_type: 1 sets marks, 2 deletes them.
            member_list: Members. More than 500 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.mark_live_group_members(
                group_id="@TGS#aEEEEEEEE",
                command_type=1,
                member_list=[
                    {"member_account": "user1", "marks": [1000]},
                    {"member_account": "user2", "marks": [1001]},
                ],
            )

        Path: ``v4/group_open_avchatroom_http_svc/modify_user_info``

        See https://www.tencentcloud.com/document/product/1047/50294
        """
        return self._call("mark_live_group_members", **params)

    def set_live_group_admins(self, /, **params: Any) -> Any:
        """Make accounts admins of a live group, or take that away.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China), with the live group online member list switched on in the console.

        Args:
            group_id: Group.
            command_type: 1 makes admins, 2 takes the role away.
            admin_account: Accounts; a group has at most 5 admins. At most 5 entries. Documented, not checked.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.set_live_group_admins(
                group_id="@TGS#aEEEEEEEE", command_type=1, admin_account=["user1"]
            )

        Path: ``v4/group_open_avchatroom_http_svc/modify_admin``

        See https://www.tencentcloud.com/document/product/1047/60525
        """
        return self._call("set_live_group_admins", **params)

    def list_live_group_admins(self, /, **params: Any) -> Any:
        """Read the admins of a live group.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China), with the live group online member list switched on in the console.

        Args:
            group_id: Group.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.list_live_group_admins(group_id="@TGS#aEEEEEEEE")

        Path: ``v4/group_open_avchatroom_http_svc/get_admin_list``

        See https://www.tencentcloud.com/document/product/1047/60524
        """
        return self._call("list_live_group_admins", **params)

    def check_live_group_members(self, /, **params: Any) -> Any:
        """Tell which accounts are in a live group.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China), with the live group online member list switched on in the console.

        Args:
            group_id: Group.
            member_account: Accounts to check.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.check_live_group_members(
                group_id="@TGS#aEEEEEEEE", member_account=["user1", "user2", "user3", "user4"]
            )

        Path: ``v4/group_open_avchatroom_http_svc/check_members``

        See https://www.tencentcloud.com/document/product/1047/60523
        """
        return self._call("check_live_group_members", **params)

    def add_live_group_robots(self, /, **params: Any) -> Any:
        """Add robots to the member list of a live group.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China), with the live group online member list switched on in the console.

        Args:
            group_id: Group. Known from a weak source only.
            member_account: Robot accounts. Known from a weak source only.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.add_live_group_robots(group_id="@TGS#aEEEEEEEE", member_account=["bot1", "bot2"])

        Path: ``v4/group_open_avchatroom_http_svc/add_robots``

        See https://www.tencentcloud.com/document/product/1047/60527
        """
        return self._call("add_live_group_robots", **params)

    def delete_live_group_robots(self, /, **params: Any) -> Any:
        """Remove robots from the member list of a live group.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China), with the live group online member list switched on in the console.

        Args:
            group_id: Group.
            member_account: Robot accounts to remove.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.delete_live_group_robots(
                group_id="@TGS#aEEEEEEEE", member_account=["bot1", "bot2"]
            )

        Path: ``v4/group_open_avchatroom_http_svc/del_robots``

        See https://www.tencentcloud.com/document/product/1047/60526
        """
        return self._call("delete_live_group_robots", **params)

    def get_group_attributes(self, /, **params: Any) -> Any:
        """Read the custom attributes of a group.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_group_attributes(group_id="@TGS#aFFFFFFFF")

        Path: ``v4/group_open_attr_http_svc/get_group_attr``

        See https://www.tencentcloud.com/document/product/1047/44187
        """
        return self._call("get_group_attributes", **params)

    def modify_group_attributes(self, /, **params: Any) -> Any:
        """Set custom attributes of a group and leave the others.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group.
            group_attr: Attributes. At most 16 entries.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.modify_group_attributes(
                group_id="@TGS#aFFFFFFFF",
                group_attr=[{"key": "seat_1", "value": "user1"}, {"key": "seat_2", "value": "user2"}],
            )

        Path: ``v4/group_open_http_svc/modify_group_attr``

        See https://www.tencentcloud.com/document/product/1047/44188
        """
        return self._call("modify_group_attributes", **params)

    def clear_group_attributes(self, /, **params: Any) -> Any:
        """Remove all custom attributes of a group.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.clear_group_attributes(group_id="@TGS#aFFFFFFFF")

        Path: ``v4/group_open_http_svc/clear_group_attr``

        See https://www.tencentcloud.com/document/product/1047/44189
        """
        return self._call("clear_group_attributes", **params)

    def reset_group_attributes(self, /, **params: Any) -> Any:
        """Replace all custom attributes of a group.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group.
            group_attr: Attributes. At most 16 entries.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.reset_group_attributes(
                group_id="@TGS#aFFFFFFFF",
                group_attr=[{"key": "seat_1", "value": "user1"}, {"key": "seat_2", "value": "user2"}],
            )

        Path: ``v4/group_open_http_svc/set_group_attr``

        See https://www.tencentcloud.com/document/product/1047/44190
        """
        return self._call("reset_group_attributes", **params)

    def delete_group_attributes(self, /, **params: Any) -> Any:
        """Delete named custom attributes of a group.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error.

        Args:
            group_id: Group.
            group_attr: Attributes to delete.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.delete_group_attributes(
                group_id="@TGS#aFFFFFFFF", group_attr=[{"key": "seat_1"}, {"key": "seat_2"}]
            )

        Path: ``v4/group_open_http_svc/delete_group_attr``

        See https://www.tencentcloud.com/document/product/1047/59499
        """
        return self._call("delete_group_attributes", **params)

    def get_group_counters(self, /, **params: Any) -> Any:
        """Read the counters of a group.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China).

        Args:
            group_id: Group.
            group_counter_keys: Counters wanted; all when absent.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_group_counters(
                group_id="@TGS#aFFFFFFFF", group_counter_keys=["like", "unlike"]
            )

        Path: ``v4/group_open_http_svc/get_group_counter``

        See https://www.tencentcloud.com/document/product/1047/53427
        """
        return self._call("get_group_counters", **params)

    def update_group_counters(self, /, **params: Any) -> Any:
        """Set, raise or lower counters of a group.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or
        Enterprise in China).

        Args:
            group_id: Group.
            group_counter: Counters. At most 20 entries.
            mode: Set writes the value, Increase and Decrease change it by the value.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.update_group_counters(
                group_id="@TGS#aFFFFFFFF",
                group_counter=[{"key": "like", "value": 5}, {"key": "unlike", "value": 1}],
                mode="Set",
            )

        Path: ``v4/group_open_http_svc/update_group_counter``

        See https://www.tencentcloud.com/document/product/1047/53428
        """
        return self._call("update_group_counters", **params)

    def delete_group_counters(self, /, **params: Any) -> Any:
        """Delete counters of a group.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China).

        Args:
            group_id: Group.
            group_counter_keys: Counters to delete; all when absent.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.delete_group_counters(
                group_id="@TGS#aFFFFFFFF", group_counter_keys=["like", "unlike"]
            )

        Path: ``v4/group_open_http_svc/delete_group_counter``

        See https://www.tencentcloud.com/document/product/1047/53429
        """
        return self._call("delete_group_counters", **params)

    def push_to_members(self, /, **params: Any) -> Any:
        """Push to all, tagged or attributed users, by the older service.

        At most 1 call per second. Not safe to retry, since a second request does it again: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise edition (newest page;
        earlier called Ultimate or Premium), switched on on request; takes 48 hours.

        Deprecated: The push service took its place; use push.

        Args:
            msg_body: Message elements.
            from_account: Sender shown to receivers; presumably the admin when left out.
            msg_random: Random number; repeats within a second are dropped. Filled with a random number when
                left out. From 0 to 4294967295.
            msg_life_time: How long it is kept for offline users. At most 604800. Documented, not checked.
                Default 0. In seconds.
            offline_push_info: Offline push settings.
            condition: Who receives it; everybody when left out.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.push_to_members(
                msg_body=[element.text("hello Stockholm")], condition={"tags_or": ["stockholm"]}
            )

        Path: ``v4/all_member_push/im_push``

        See https://www.tencentcloud.com/document/product/1047/37166
        """
        return self._call("push_to_members", **params)

    def set_member_attribute_names(self, /, **params: Any) -> Any:
        """Set the app's attribute names, in the older push service.

        At most 100 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise edition.

        Deprecated: The push service took its place; use set_attribute_names.

        Args:
            attr_names: Key "0" to "9"; value the name, up to 50 bytes. At most 10 entries.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.set_member_attribute_names(attr_names={"0": "sex", "1": "city", "2": "country"})

        Path: ``v4/all_member_push/im_set_attr_name``

        See https://www.tencentcloud.com/document/product/1047/37167
        """
        return self._call("set_member_attribute_names", **params)

    def get_member_attribute_names(self, /, **params: Any) -> Any:
        """Read the app's attribute names, in the older push service.

        At most 100 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise edition.

        Deprecated: The push service took its place; use get_attribute_names.

        Args:
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_member_attribute_names()

        Path: ``v4/all_member_push/im_get_attr_name``

        See https://www.tencentcloud.com/document/product/1047/37168
        """
        return self._call("get_member_attribute_names", **params)

    def set_member_attributes(self, /, **params: Any) -> Any:
        """Set attributes of users, in the older push service.

        At most 100 calls per second. Lists of ``user_attrs`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise edition.

        Deprecated: The push service took its place; use set_user_attributes.

        Args:
            user_attrs: Users and their attributes. More than 100 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.set_member_attributes(
                user_attrs=[
                    {"to_account": "u1", "attrs": {"sex": "a1", "city": "a2"}},
                    {"to_account": "u2", "attrs": {"city": "a3", "sex": "a4"}},
                ]
            )

        Path: ``v4/all_member_push/im_set_attr``

        See https://www.tencentcloud.com/document/product/1047/37170
        """
        return self._call("set_member_attributes", **params)

    def get_member_attributes(self, /, **params: Any) -> Any:
        """Read the attributes of users, in the older push service.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise edition.

        Deprecated: The push service took its place; use get_user_attributes.

        Args:
            to_account: Users to read. More than 100 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_member_attributes(to_account=["u1", "u2", "u3"])

        Path: ``v4/all_member_push/im_get_attr``

        See https://www.tencentcloud.com/document/product/1047/37169
        """
        return self._call("get_member_attributes", **params)

    def remove_member_attributes(self, /, **params: Any) -> Any:
        """Remove attributes from users, in the older push service.

        At most 100 calls per second. Lists of ``user_attrs`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise edition.

        Deprecated: The push service took its place; use remove_user_attributes.

        Args:
            user_attrs: Users and the attributes to remove. More than 100 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.remove_member_attributes(
                user_attrs=[
                    {"to_account": "u2", "attrs": ["sex", "city"]},
                    {"to_account": "u1", "attrs": ["sex", "city"]},
                ]
            )

        Path: ``v4/all_member_push/im_remove_attr``

        See https://www.tencentcloud.com/document/product/1047/37171
        """
        return self._call("remove_member_attributes", **params)

    def add_member_tags(self, /, **params: Any) -> Any:
        """Add tags to users, in the older push service.

        At most 100 calls per second. Lists of ``user_tags`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise edition.

        Deprecated: The push service took its place; use add_user_tags.

        Args:
            user_tags: Users and their tags. More than 100 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.add_member_tags(
                user_tags=[
                    {"to_account": "u1", "tags": ["a", "b"]},
                    {"to_account": "u2", "tags": ["a", "b"]},
                ]
            )

        Path: ``v4/all_member_push/im_add_tag``

        See https://www.tencentcloud.com/document/product/1047/37173
        """
        return self._call("add_member_tags", **params)

    def get_member_tags(self, /, **params: Any) -> Any:
        """Read the tags of users, in the older push service.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise edition.

        Deprecated: The push service took its place; use get_user_tags.

        Args:
            to_account: Users to read. More than 100 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_member_tags(to_account=["u1", "u2"])

        Path: ``v4/all_member_push/im_get_tag``

        See https://www.tencentcloud.com/document/product/1047/37172
        """
        return self._call("get_member_tags", **params)

    def remove_member_tags(self, /, **params: Any) -> Any:
        """Remove tags from users, in the older push service.

        At most 100 calls per second. Lists of ``user_tags`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise edition.

        Deprecated: The push service took its place; use remove_user_tags.

        Args:
            user_tags: Users and the tags to remove. More than 100 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.remove_member_tags(
                user_tags=[
                    {"to_account": "u1", "tags": ["a", "b"]},
                    {"to_account": "u2", "tags": ["a", "b"]},
                ]
            )

        Path: ``v4/all_member_push/im_remove_tag``

        See https://www.tencentcloud.com/document/product/1047/37174
        """
        return self._call("remove_member_tags", **params)

    def clear_member_tags(self, /, **params: Any) -> Any:
        """Remove all tags from users, in the older push service.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise edition.

        Deprecated: The push service took its place; use clear_user_tags.

        Args:
            to_account: Users to clear. More than 100 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.clear_member_tags(to_account=["u1", "u2"])

        Path: ``v4/all_member_push/im_remove_all_tags``

        See https://www.tencentcloud.com/document/product/1047/37175
        """
        return self._call("clear_member_tags", **params)

    def send_c2c_message(self, /, **params: Any) -> Any:
        """Send a one-to-one message to one user.

        At most 200 calls per second. Safe to retry within 120 seconds: the server recognizes the request by
        ``msg_seq`` and ``msg_random``, filled in when left out.

        Args:
            to_account: Receiver. At most 32 bytes.
            msg_body: One or more elements. At least 1 entry. At most 12288 bytes as JSON (documented, not
                checked).
            sync_other_machine: 1 also delivers to the sender's online devices and history, 2 does not; absent:
                kept in the sender's history.
            from_account: Account to send as; default is the calling admin. At most 32 bytes.
            online_only_flag: 1 delivers only if the receiver is online and stores nothing. Default 0.
            msg_life_time: Offline keeping time; 0 means online users only; larger values are cut to 7 days.
                From 0 to 604800. Documented, not checked. Default 604800. In seconds.
            msg_seq: Sequence for ordering within one second and for duplicate suppression. Filled with a random
                number when left out. From 0 to 4294967295.
            msg_random: Random number for duplicate suppression. Filled with a random number when left out. From
                0 to 4294967295.
            msg_time_stamp: Time of the message, UNIX time; only older pages have it, so leave it out. In
                seconds.
            forbid_callback_control: Webhooks to skip for this message.
            send_msg_control: No unread count; no conversation update; honor the receiver's do-not-disturb; no
                content moderation.
            cloud_custom_data: App data kept in the cloud and delivered with the message.
            support_message_extension: 1: the message takes extensions, see set_c2c_message_extensions. Default
                0.
            offline_push_info: Offline push settings.
            is_need_read_receipt: 1 asks for a read receipt. Default 0.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.send_c2c_message(to_account="rider_17", msg_body=[element.text("good morning")])

        Path: ``v4/openim/sendmsg``

        See https://www.tencentcloud.com/document/product/1047/34919
        """
        return self._call("send_c2c_message", **params)

    def batch_send_c2c_message(self, /, **params: Any) -> Any:
        """Send one message to up to 500 users, one-to-one.

        At most 200 calls per second. Lists of ``to_account`` longer than 500 are sent in several requests. At most
        12000 items per minute. Not retried, since no page says that this is safe: if its response is lost, the call
        ends with an ``OutcomeUnknown`` error.

        Args:
            to_account: Receivers. More than 500 entries are sent in several requests.
            msg_body: One or more elements. At least 1 entry. At most 12288 bytes as JSON (documented, not
                checked).
            sync_other_machine: 1 also delivers to the sender's online devices and history, 2 does not; absent:
                kept in the sender's history.
            from_account: Account to send as; default is the calling admin. At most 32 bytes.
            online_only_flag: 1 delivers only to online receivers and stores nothing; newest Chinese page.
                Default 0.
            msg_life_time: Offline keeping time; 0 means online users only; larger values are cut to 7 days.
                From 0 to 604800. Documented, not checked. Default 604800. In seconds.
            msg_seq: Sequence for ordering within one second; random when absent. Filled with a random number
                when left out. From 0 to 4294967295.
            msg_random: Random number for duplicate suppression. Filled with a random number when left out. From
                0 to 4294967295.
            msg_time_stamp: UNIX time; on no page, sent by several clients. In seconds.
            cloud_custom_data: App data kept in the cloud and delivered with the message.
            support_message_extension: 1: the message takes extensions, see set_c2c_message_extensions; in no
                table seen for this call. Known values: 0, 1. Default 0. Known from a weak source only.
            send_msg_control: No unread count; no conversation update; honor the receiver's do-not-disturb; no
                content moderation.
            offline_push_info: Offline push settings.
            is_need_read_receipt: 1 asks for a read receipt. Default 0.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.batch_send_c2c_message(
                to_account=["rider_17", "rider_18"], msg_body=[element.text("doors open at nine")]
            )

        Path: ``v4/openim/batchsendmsg``

        See https://www.tencentcloud.com/document/product/1047/34920
        """
        return self._call("batch_send_c2c_message", **params)

    def import_c2c_message(self, /, **params: Any) -> Any:
        """Import one past or live one-to-one message.

        At most 200 calls per second. Safe to retry.

        Args:
            sync_from_old_system: 2: history, no unread count, not pushed to devices; 5: live message, counts as
                unread and is pushed.
            from_account: Sender. At most 32 bytes.
            to_account: Receiver. At most 32 bytes.
            msg_time_stamp: UNIX time the message was sent, part of the duplicate key. In seconds.
            msg_body: One or more elements. At least 1 entry. At most 12288 bytes as JSON (documented, not
                checked).
            msg_seq: Sequence; random when absent, which weakens duplicate suppression. Filled with a random
                number when left out. From 0 to 4294967295.
            msg_random: Random number, part of the duplicate key. Filled with a random number when left out.
                From 0 to 4294967295.
            cloud_custom_data: App data kept with the message.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.import_c2c_message(
                sync_from_old_system=5,
                from_account="rider_17",
                to_account="juno_5",
                msg_time_stamp=1702345678,
                msg_body=[element.text("see you there")],
            )

        Path: ``v4/openim/importmsg``

        See https://www.tencentcloud.com/document/product/1047/35014
        """
        return self._call("import_c2c_message", **params)

    def list_c2c_messages(self, /, **params: Any) -> Any:
        """Read the one-to-one history of two users, page by page.

        At most 200 calls per second. Returns the first page; iterating over it gives the items of all pages. Safe
        to retry.

        Args:
            operator_account: Side whose history is read. At most 32 bytes.
            peer_account: Other side. At most 32 bytes.
            max_cnt: Messages wanted; no upper limit stated.
            min_time: Start of the time range, UNIX time. In seconds.
            max_time: End of the time range; when continuing, LastMsgTime of the previous reply. In seconds.
            last_msg_key: When continuing, LastMsgKey of the previous reply.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.list_c2c_messages(
                operator_account="juno_5",
                peer_account="rider_17",
                max_cnt=50,
                min_time=1716200000,
                max_time=1716203600,
            )

        Path: ``v4/openim/admin_getroammsg``

        See https://www.tencentcloud.com/document/product/1047/35478
        """
        return self._list("list_c2c_messages", ("msg_list",), **params)

    def recall_c2c_message(self, /, **params: Any) -> Any:
        """Recall a one-to-one message for both sides.

        At most 200 calls per second. Safe to retry.

        Args:
            from_account: Sender of the message. At most 32 bytes.
            to_account: Receiver of the message. At most 32 bytes.
            msg_key: From send_c2c_message, batch_send_c2c_message, list_c2c_messages or a webhook.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.recall_c2c_message(
                from_account="rider_17", to_account="juno_5", msg_key="612090310_41077_1716201680"
            )

        Path: ``v4/openim/admin_msgwithdraw``

        See https://www.tencentcloud.com/document/product/1047/35015
        """
        return self._call("recall_c2c_message", **params)

    def set_c2c_messages_read(self, /, **params: Any) -> Any:
        """Mark a one-to-one conversation as read for a user.

        At most 200 calls per second. Safe to retry.

        Args:
            report_account: User whose messages become read. At most 32 bytes.
            peer_account: Other side of the conversation. At most 32 bytes.
            msg_read_time: Messages before this UNIX time become read; default now. In seconds.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.set_c2c_messages_read(report_account="rider_17", peer_account="juno_5")

        Path: ``v4/openim/admin_set_msg_read``

        See https://www.tencentcloud.com/document/product/1047/38996
        """
        return self._call("set_c2c_messages_read", **params)

    def get_c2c_unread_count(self, /, **params: Any) -> Any:
        """Count a user's unread one-to-one messages.

        At most 200 calls per second. Lists of ``peer_account`` longer than 10 are sent in several requests. Safe to
        retry.

        Args:
            to_account: User whose count is wanted. At most 32 bytes.
            peer_account: Other sides; required to query single conversations. Required in some cases. More than
                10 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_c2c_unread_count(to_account="rider_17")

        Path: ``v4/openim/get_c2c_unread_msg_num``

        See https://www.tencentcloud.com/document/product/1047/41046
        """
        return self._call("get_c2c_unread_count", **params)

    def modify_c2c_message(self, /, **params: Any) -> Any:
        """Replace the content or custom data of a one-to-one message.

        At most 200 calls per second. Safe to retry.

        Args:
            from_account: Sender of the message. At most 32 bytes.
            to_account: Receiver of the message. At most 32 bytes.
            msg_key: From send_c2c_message, batch_send_c2c_message, list_c2c_messages or a webhook.
            msg_body: New content; send this, CloudCustomData or both. At least one of ``msg_body`` and
                ``cloud_custom_data`` is sent.
            cloud_custom_data: New app data; send this, MsgBody or both. At least one of ``msg_body`` and
                ``cloud_custom_data`` is sent.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.modify_c2c_message(
                from_account="rider_17",
                to_account="juno_5",
                msg_key="612090310_41077_1716201680",
                msg_body=[element.text("corrected")],
            )

        Path: ``v4/openim/modify_c2c_msg``

        See https://www.tencentcloud.com/document/product/1047/47722
        """
        return self._call("modify_c2c_message", **params)

    def send_c2c_read_receipts(self, /, **params: Any) -> Any:
        """Send read receipts for one-to-one messages.

        Safe to retry.

        Args:
            operator_account: User who sends the receipt, the reader. At most 32 bytes.
            peer_account: Other side, the author of the messages. At most 32 bytes.
            c2c_msg_info: Messages; no limit stated.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.send_c2c_read_receipts(
                operator_account="rider_17",
                peer_account="juno_5",
                c2c_msg_info=[
                    {
                        "from_account": "juno_5",
                        "to_account": "rider_17",
                        "msg_key": "912000417_886_1716201689",
                    }
                ],
            )

        Path: ``v4/openim/c2c_msg_read_receipt``

        See https://www.tencentcloud.com/document/product/1047/77776
        """
        return self._call("send_c2c_read_receipts", **params)

    def delete_c2c_messages(self, /, **params: Any) -> Any:
        """Delete one-to-one messages for one side only.

        At most 200 calls per second. Lists of ``msg_key_list`` longer than 30 are sent in several requests. Safe to
        retry.

        Args:
            operator_account: User in whose name the messages are deleted. At most 32 bytes.
            peer_account: Other side of the conversation. At most 32 bytes.
            msg_key_list: Message keys. More than 30 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.delete_c2c_messages(
                operator_account="rider_17",
                peer_account="juno_5",
                msg_key_list=["612090310_41077_1716201680", "912000417_886_1716201689"],
            )

        Path: ``v4/openim/delete_c2c_msg_ramble``
        """
        return self._call("delete_c2c_messages", **params)

    def get_c2c_message_extensions(self, /, **params: Any) -> Any:
        """Read the key-value pairs of a one-to-one message.

        At most 200 calls per second. Returns the first page; iterating over it gives the items of all pages. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise), and the console switch for
        message extension.

        Args:
            to_account: Receiver of the message. At most 32 bytes.
            msg_key: Message key.
            from_account: Sender of the message; default is the calling admin. At most 32 bytes.
            start_seq: Return pairs whose Seq is at least this.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_c2c_message_extensions(
                from_account="rider_17", to_account="juno_5", msg_key="55010233_77_1716201200"
            )

        Path: ``v4/openim_msg_ext_http_svc/get_key_values``

        See https://www.tencentcloud.com/document/product/1047/51194
        """
        return self._list("get_c2c_message_extensions", ("extension_list",), **params)

    def set_c2c_message_extensions(self, /, **params: Any) -> Any:
        """Set, delete or clear key-value pairs of a one-to-one message.

        At most 200 calls per second. Lists of ``extension_list`` longer than 20 are sent in several requests. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise), and the console switch for
        message extension.

        Args:
            to_account: Receiver of the message. At most 32 bytes.
            msg_key: Message key.
            operate_type: 1 set pairs, 2 delete pairs, 3 clear all.
            from_account: Sender of the message; default is the calling admin. At most 32 bytes.
            extension_list: Pairs; required when OperateType is 1 or 2. Required in some cases. More than 20
                entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
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

        Path: ``v4/openim_msg_ext_http_svc/set_key_values``

        See https://www.tencentcloud.com/document/product/1047/51195
        """
        return self._call("set_c2c_message_extensions", **params)

    def send_c2c_stream_message(self, /, **params: Any) -> Any:
        """Send a one-to-one message piece by piece.

        Not safe to retry, since a second request does it again: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Args:
            to_account: Receiver. At most 32 bytes.
            msg_body: Exactly one TIMStreamElem. At least 1 entry. At most 1 entry.
            sync_other_machine: 1 also delivers to the sender's devices and history, 2 does not.
            from_account: Account to send as, for example a chatbot. At most 32 bytes.
            msg_seq: Sequence chosen by the caller, may repeat. From 0 to 4294967295.
            msg_random: Random number. Filled with a random number when left out. From 0 to 4294967295.
            cloud_custom_data: App data; in the sample of the group page. Known from a weak source only.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.send_c2c_stream_message(
                to_account="rider_17",
                msg_body=[
                    {
                        "msg_type": "TIMStreamElem",
                        "msg_content": {
                            "compatible_text": "please update to read this",
                            "chunks": [
                                {"event_type": "data", "index": 1, "markdown": "Hello", "is_last": False}
                            ],
                        },
                    }
                ],
            )

        Path: ``v4/stream_msg/send_c2c_stream_msg``
        """
        return self._call("send_c2c_stream_message", **params)

    def moderate_content(self, /, **params: Any) -> Any:
        """Submit text, an image, audio or video for moderation.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Needs cloud moderation (Content Understanding) to be
        enabled; charged.

        Args:
            audit_name: Policy: one of these, or the ID of an own policy from the console.
            content_type: Kind of content.
            content: The text, or the URL of the file; image files up to 5 MB. At most 8192 bytes.
            ext_sender: Sender as shown and filtered in the console: a UserID or any own ID.
            ext_receiver: Receiver as shown and filtered in the console: a UserID, GroupID or any own ID.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.moderate_content(
                audit_name="C2C",
                content_type="Text",
                content="some words to judge",
                ext_sender="rider_17",
                ext_receiver="juno_5",
            )

        Path: ``v4/im_msg_audit/content_moderation``

        See https://www.tencentcloud.com/document/product/1047/77827
        """
        return self._call("moderate_content", **params)

    def moderate_content_batch(self, /, **params: Any) -> Any:
        """Submit up to 10 texts and images for moderation.

        At most 200 calls per second. Lists of ``contents`` longer than 10 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Needs cloud moderation (Content Understanding) to be enabled; charged.

        Args:
            audit_name: Policy: one of these, or the ID of an own policy.
            contents: Items to judge. More than 10 entries are sent in several requests.
            ext_sender: Sender as shown and filtered in the console.
            ext_receiver: Receiver as shown and filtered in the console.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
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

        Path: ``v4/im_msg_audit/batch_content_moderation``

        See https://www.tencentcloud.com/document/product/1047/77828
        """
        return self._call("moderate_content_batch", **params)

    def get_cloud_blocked_word_libraries(self, /, **params: Any) -> Any:
        """Read the blocked-word libraries of cloud moderation, page by page.

        At most 200 calls per second. Returns the first page; iterating over it gives the items of all pages. Safe
        to retry. Plans: Needs cloud moderation to be enabled.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL.
            limit: Libraries per reply. At most 100. Documented, not checked.
            offset: Position to start at. The first page when left out. At least 0.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_cloud_blocked_word_libraries(sdk_app_id=1400000000, limit=3)

        Path: ``v4/im_msg_audit_mgr/get_cloud_audit_keywords_ids``

        See https://www.tencentcloud.com/document/product/1047/77829
        """
        return self._list("get_cloud_blocked_word_libraries", ("infos",), **params)

    def get_cloud_blocked_words(self, /, **params: Any) -> Any:
        """Read the words of a cloud moderation library, page by page.

        At most 200 calls per second. Returns the first page; iterating over it gives the items of all pages. Safe
        to retry. Plans: Needs cloud moderation to be enabled.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL.
            lib_id: Library ID.
            limit: Words per reply. At most 100. Documented, not checked.
            offset: Position to start at. The first page when left out. At least 0.
            content: Fuzzy match; when absent or empty, all words.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_cloud_blocked_words(sdk_app_id=1400000000, lib_id="1202", limit=3)

        Path: ``v4/im_msg_audit_mgr/get_cloud_audit_keywords``

        See https://www.tencentcloud.com/document/product/1047/77830
        """
        return self._list("get_cloud_blocked_words", ("infos",), **params)

    def add_cloud_blocked_words(self, /, **params: Any) -> Any:
        """Add words to a cloud moderation library.

        At most 200 calls per second. Lists of ``user_keywords`` longer than 10 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Needs cloud moderation to be enabled.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL.
            lib_id: Library ID.
            user_keywords: Words to add. More than 10 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.add_cloud_blocked_words(
                sdk_app_id=1400000000,
                lib_id="1202",
                user_keywords=[
                    {"content": "cheap-watch", "label": "Ad"},
                    {"content": "free-coin", "label": "Ad"},
                ],
            )

        Path: ``v4/im_msg_audit_mgr/add_cloud_audit_keywords``

        See https://www.tencentcloud.com/document/product/1047/77831
        """
        return self._call("add_cloud_blocked_words", **params)

    def delete_cloud_blocked_words(self, /, **params: Any) -> Any:
        """Delete words from a cloud moderation library.

        At most 200 calls per second. Lists of ``keywords`` longer than 10 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Needs cloud moderation to be enabled.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL.
            lib_id: Library ID.
            keywords: Words to delete. More than 10 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.delete_cloud_blocked_words(
                sdk_app_id=1400000000, lib_id="1202", keywords=["cheap-watch"]
            )

        Path: ``v4/im_msg_audit_mgr/delete_cloud_audit_keywords``

        See https://www.tencentcloud.com/document/product/1047/77832
        """
        return self._call("delete_cloud_blocked_words", **params)

    def add_local_blocked_words(self, /, **params: Any) -> Any:
        """Add blocked words to local moderation.

        Lists of ``local_audit_words`` longer than 10 are sent in several requests. Not retried, since no page says
        that this is safe: if its response is lost, the call ends with an ``OutcomeUnknown`` error. Plans: Needs
        local moderation to be enabled.

        Deprecated: Local moderation is no longer maintained; use cloud moderation and add_cloud_blocked_words.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL. Known from a weak source only.
            local_audit_words: Words to add. More than 10 entries are sent in several requests. Known from a
                weak source only.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.add_local_blocked_words(
                sdk_app_id=1400000000,
                local_audit_words=[
                    {"keyword": "cheap-watch", "word_type": 1, "filter_type": 1, "replaced_content": "****"}
                ],
            )

        Path: ``v4/im_msg_audit_mgr/add_local_audit_keywords``
        """
        return self._call("add_local_blocked_words", **params)

    def delete_local_blocked_words(self, /, **params: Any) -> Any:
        """Delete blocked words of local moderation.

        Lists of ``local_audit_words`` longer than 10 are sent in several requests. Not retried, since no page says
        that this is safe: if its response is lost, the call ends with an ``OutcomeUnknown`` error. Plans: Needs
        local moderation to be enabled.

        Deprecated: Local moderation is no longer maintained; use cloud moderation and delete_cloud_blocked_words.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL. Known from a weak source only.
            local_audit_words: Words to delete. More than 10 entries are sent in several requests. Known from a
                weak source only.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.delete_local_blocked_words(
                sdk_app_id=1400000000,
                local_audit_words=[
                    {
                        "id": 41,
                        "keyword": "cheap-watch",
                        "word_type": 1,
                        "filter_type": 1,
                        "replaced_content": "****",
                    }
                ],
            )

        Path: ``v4/im_msg_audit_mgr/delete_local_audit_keywords``
        """
        return self._call("delete_local_blocked_words", **params)

    def get_local_blocked_words(self, /, **params: Any) -> Any:
        """Read the blocked words of local moderation, page by page.

        Returns the first page; iterating over it gives the items of all pages. Safe to retry. Plans: Needs local
        moderation to be enabled.

        Deprecated: Local moderation is no longer maintained; use cloud moderation and get_cloud_blocked_words.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL. Known from a weak source only.
            filter_type: 1 replaced words, 2 words that hold the message back. Known values: 1, 2. Known from a
                weak source only.
            limit: Words per reply. At most 100. Documented, not checked. Known from a weak source only.
            offset: Position to start at. The first page when left out. At least 0. Documented, not checked.
                Known from a weak source only.
            keyword: Fuzzy match; when empty, all words. Known from a weak source only.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_local_blocked_words(
                sdk_app_id=1400000000, filter_type=1, limit=10, keyword="watch"
            )

        Path: ``v4/im_msg_audit_mgr/get_local_audit_keywords``
        """
        return self._list("get_local_blocked_words", ("local_audit_words",), **params)

    def create_official_account(self, /, **params: Any) -> Any:
        """Create an official account.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error. Plans: Enterprise (international); flagship or
        Enterprise (China); console trial allows 5 official accounts for one month.

        Args:
            owner_account: Owner; must be an imported account.
            name: Display name. At most 150 bytes.
            official_account_user_id: Own ID: printable ASCII 0x20-0x7e, must start with @TOA#_ but not with
                @TOA#_@TOA#; generated when left out. At most 48 bytes.
            introduction: Description. At most 400 bytes.
            face_url: Avatar URL. At most 500 bytes.
            max_subscriber_num: Most subscribers it may have. Default 100000.
            organization: Organization it belongs to. At most 500 bytes.
            custom_string: Free custom field. At most 3000 bytes.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.create_official_account(
                owner_account="owner01",
                official_account_user_id="@TOA#_daily_news",
                name="Daily News",
                introduction="Morning digest",
                face_url="http://img.example.com/a.png",
                organization="Example Press",
                custom_string="zone-7",
            )

        Path: ``v4/official_account_open_http_svc/create_official_account``

        See https://www.tencentcloud.com/document/product/1047/60755
        """
        return self._call("create_official_account", **params)

    def destroy_official_account(self, /, **params: Any) -> Any:
        """Terminate an official account.

        At most 200 calls per second. Safe to retry. Plans: Enterprise (international); flagship or Enterprise
        (China).

        Args:
            official_account: ID of the official account to end.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.destroy_official_account(official_account="@TOA#_daily_news")

        Path: ``v4/official_account_open_http_svc/destroy_official_account``

        See https://www.tencentcloud.com/document/product/1047/60756
        """
        return self._call("destroy_official_account", **params)

    def modify_official_account(self, /, **params: Any) -> Any:
        """Change the information of an official account.

        At most 200 calls per second. Safe to retry. Plans: Enterprise (international); flagship or Enterprise
        (China).

        Args:
            official_account: ID of the official account to change.
            name: New name. At most 150 bytes.
            introduction: New description. At most 400 bytes.
            face_url: New avatar URL. At most 500 bytes.
            organization: New organization. At most 500 bytes.
            custom_string: New custom field. At most 3000 bytes.
            max_subscriber_num: New subscriber limit; 100000 is the default an account is created with.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.modify_official_account(
                official_account="@TOA#_@TOA#abCD",
                name="Evening News",
                introduction="Evening digest",
                face_url="http://img.example.com/b.png",
                organization="Example Press",
                custom_string="zone-8",
            )

        Path: ``v4/official_account_open_http_svc/modify_official_account_base_info``

        See https://www.tencentcloud.com/document/product/1047/60757
        """
        return self._call("modify_official_account", **params)

    def get_official_accounts(self, /, **params: Any) -> Any:
        """Read the information of official accounts.

        At most 200 calls per second. Lists of ``official_account_id_list`` longer than 50 are sent in several
        requests. Safe to retry. Plans: Enterprise (international); flagship or Enterprise (China).

        Args:
            official_account_id_list: Official accounts to read. More than 50 entries are sent in several
                requests.
            response_filter: Which fields to return; all when left out.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
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
                    ]
                },
            )

        Path: ``v4/official_account_open_http_svc/get_official_account_info``

        See https://www.tencentcloud.com/document/product/1047/60758
        """
        return self._call("get_official_accounts", **params)

    def list_subscribers(self, /, **params: Any) -> Any:
        """Read the subscribers of an official account, page by page.

        At most 200 calls per second. Returns the first page; iterating over it gives the items of all pages. Safe
        to retry. Plans: Enterprise (international); flagship or Enterprise (China).

        Args:
            official_account: Official account ID.
            limit: Subscribers per page; the page says all are returned when it is left out. At most 200.
                Documented, not checked.
            next: Cursor; "" on the first call, then the Next of the previous reply. The first page when left
                out.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.list_subscribers(official_account="@TOA#_daily_news")

        Path: ``v4/official_account_open_http_svc/get_subscriber_info``

        See https://www.tencentcloud.com/document/product/1047/60759
        """
        return self._list("list_subscribers", ("subscriber_list",), **params)

    def add_subscribers(self, /, **params: Any) -> Any:
        """Subscribe users to an official account.

        At most 200 calls per second. Lists of ``subscriber_list`` longer than 100 are sent in several requests.
        Safe to retry. Plans: Enterprise (international); flagship or Enterprise (China).

        Args:
            official_account: Official account to subscribe to.
            subscriber_list: Users to subscribe. More than 100 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.add_subscribers(
                official_account="@TOA#_@TOA#abCD",
                subscriber_list=[{"subscriber_account": "reader01"}, {"subscriber_account": "reader02"}],
            )

        Path: ``v4/official_account_open_http_svc/add_subscriber``

        See https://www.tencentcloud.com/document/product/1047/60760
        """
        return self._call("add_subscribers", **params)

    def delete_subscribers(self, /, **params: Any) -> Any:
        """Remove subscribers from an official account.

        At most 200 calls per second. Safe to retry. Plans: Enterprise (international); flagship or Enterprise
        (China); console trial allows 5 official accounts for one month.

        Args:
            official_account: Official account to unsubscribe from.
            subscriber_to_del_account: UserIDs to remove; name taken from the official sample, see quirks.
                Exactly one of ``subscriber_to_del_account`` and ``subscriber_list`` is sent.
            subscriber_list: The field table's name for the same list; only to be tried if the server does not
                honor SubscriberToDel_Account, see quirks. Exactly one of ``subscriber_to_del_account`` and
                ``subscriber_list`` is sent. Known from a weak source only.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.delete_subscribers(
                official_account="@TOA#_@TOA#abCD", subscriber_to_del_account=["reader01", "reader02"]
            )

        Path: ``v4/official_account_open_http_svc/delete_subscriber``

        See https://www.tencentcloud.com/document/product/1047/60761
        """
        return self._call("delete_subscribers", **params)

    def modify_subscriber(self, /, **params: Any) -> Any:
        """Change the custom field of a subscriber.

        At most 200 calls per second. Safe to retry. Plans: Enterprise (international); flagship or Enterprise
        (China).

        Args:
            official_account: Official account ID.
            subscriber_account: Subscriber to change.
            custom_string: New custom field of the subscriber.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.modify_subscriber(
                official_account="@TOA#_daily_news", subscriber_account="reader01", custom_string="vip"
            )

        Path: ``v4/official_account_open_http_svc/modify_subscriber_info``

        See https://www.tencentcloud.com/document/product/1047/60762
        """
        return self._call("modify_subscriber", **params)

    def list_subscribed_official_accounts(self, /, **params: Any) -> Any:
        """Read the official accounts a user subscribes to, page by page.

        At most 200 calls per second. Returns the first page; iterating over it gives the items of all pages. Safe
        to retry. Plans: Enterprise (international); flagship or Enterprise (China).

        Args:
            subscriber_account: User whose subscriptions are read.
            limit: Official accounts per page. At most 200. Documented, not checked. Default 200.
            offset: Position to start from; 0 at first.
            response_filter: Which fields to return.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
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

        Path: ``v4/official_account_open_http_svc/get_subscribed_official_account_list``

        See https://www.tencentcloud.com/document/product/1047/60763
        """
        return self._list("list_subscribed_official_accounts", ("official_account_info_list",), **params)

    def send_official_account_message(self, /, **params: Any) -> Any:
        """Send a message to all subscribers of an official account.

        At most 200 calls per second. Safe to retry within 300 seconds: the server recognizes the request by
        ``random``, filled in when left out. Plans: Enterprise (international); flagship or Enterprise (China).

        Args:
            official_account: Official account that sends.
            msg_body: Message elements. At most 12288 bytes as JSON (documented, not checked).
            random: Unsigned 32-bit; same content and same Random within 5 minutes is a duplicate. Filled with a
                random number when left out. From 0 to 4294967295.
            offline_push_info: Offline push settings.
            forbid_callback_control: Webhooks switched off for this message.
            online_only_flag: 1 sends to online subscribers only. Default 0.
            send_msg_control: NoLastMsg leaves the conversation list alone; not allowed with OnlineOnlyFlag 1.
            cloud_custom_data: Custom data kept in the cloud with the message.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.send_official_account_message(
                official_account="@TOA#_daily_news",
                msg_body=[
                    element.text("good morning"),
                    {"msg_type": "TIMFaceElem", "msg_content": {"index": 6, "data": "abc\\\\u0000\\\\u0001"}},
                ],
            )

        Path: ``v4/official_account_open_http_svc/send_official_account_msg``

        See https://www.tencentcloud.com/document/product/1047/60810
        """
        return self._call("send_official_account_message", **params)

    def recall_official_account_messages(self, /, **params: Any) -> Any:
        """Recall messages of an official account.

        At most 200 calls per second. Lists of ``msg_key_list`` longer than 10 are sent in several requests. Safe to
        retry. Plans: Enterprise (international); flagship or Enterprise (China).

        Args:
            official_account: Official account whose messages are recalled.
            msg_key_list: Keys of the messages. More than 10 entries are sent in several requests.
            reason: Reason of the recall. At most 100 bytes. Documented, not checked.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.recall_official_account_messages(
                official_account="@TOA#_daily_news",
                msg_key_list=["12_1_1700000500", "13_1_1700000500"],
                reason="wrong date",
            )

        Path: ``v4/official_account_open_http_svc/official_account_msg_recall``

        See https://www.tencentcloud.com/document/product/1047/60811
        """
        return self._call("recall_official_account_messages", **params)

    def list_official_account_messages(self, /, **params: Any) -> Any:
        """Read the message history of an official account, newest first.

        At most 200 calls per second. Returns the first page; iterating over it gives the items of all pages. Safe
        to retry. Plans: Enterprise (international); flagship or Enterprise (China).

        Args:
            official_account: Official account to read.
            last_msg_key: MsgKey to continue from; older messages are returned.
            req_msg_number: Messages wanted; more than 20 are not returned in one call.
            with_recalled_msg: 1 also returns recalled messages. Default 0.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.list_official_account_messages(official_account="@TOA#_daily_news")

        Path: ``v4/official_account_open_http_svc/official_account_msg_get_simple``

        See https://www.tencentcloud.com/document/product/1047/60812
        """
        return self._list("list_official_account_messages", ("rsp_msg_list",), **params)

    def set_global_mute(self, /, **params: Any) -> Any:
        """Mute a user everywhere, or lift the mute.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error.

        Args:
            set_account: Account to mute. At most 32 bytes.
            c2c_msg_nospeaking_time: One-to-one mute; one of the two times is required. At least one of
                ``c2c_msg_nospeaking_time`` and ``group_msg_nospeaking_time`` is sent. From 0 to 4294967295. In
                seconds. ``C2CmsgNospeakingTime`` on the wire.
            group_msg_nospeaking_time: Group mute; one of the two times is required. At least one of
                ``c2c_msg_nospeaking_time`` and ``group_msg_nospeaking_time`` is sent. From 0 to 4294967295. In
                seconds. ``GroupmsgNospeakingTime`` on the wire.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.set_global_mute(
                set_account="rider_17", c2c_msg_nospeaking_time=4294967295, group_msg_nospeaking_time=7200
            )

        Path: ``v4/openconfigsvr/setnospeaking``

        See https://www.tencentcloud.com/document/product/1047/34923
        """
        return self._call("set_global_mute", **params)

    def get_global_mute(self, /, **params: Any) -> Any:
        """Read how long a user is muted everywhere.

        At most 200 calls per second. Safe to retry.

        Args:
            get_account: Account to query. At most 32 bytes.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_global_mute(get_account="rider_17")

        Path: ``v4/openconfigsvr/getnospeaking``

        See https://www.tencentcloud.com/document/product/1047/34924
        """
        return self._call("get_global_mute", **params)

    def get_operations_data(self, /, **params: Any) -> Any:
        """Read the app's daily figures of the last 30 days.

        At most 200 calls per second. Safe to retry.

        Args:
            request_field: Fields to return.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_operations_data()

        Path: ``v4/openconfigsvr/getappinfo``

        See https://www.tencentcloud.com/document/product/1047/34886
        """
        return self._call("get_operations_data", **params)

    def get_message_archives(self, /, **params: Any) -> Any:
        """Read where to download all messages of one hour.

        At most 10 calls per second. Safe to retry.

        Args:
            chat_type: One-to-one or group messages.
            msg_time: Hour as YYYYMMDDHH, Beijing time; 2024060721 covers 21:00 to 21:59.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_message_archives(chat_type="C2C", msg_time="2024060721")

        Path: ``v4/open_msg_svc/get_history``

        See https://www.tencentcloud.com/document/product/1047/34885
        """
        return self._call("get_message_archives", **params)

    def get_server_ips(self, /, **params: Any) -> Any:
        """Read the IP addresses of Chat servers and webhook senders.

        At most 200 calls per second. Safe to retry.

        Args:
            nettype: Which addresses, as listed in the notes; what leaving it out returns is not stated. Sent in
                the URL's query.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_server_ips()

        Path: ``v4/ConfigSvc/GetIPList``

        See https://www.tencentcloud.com/document/product/1047/36742
        """
        return self._call("get_server_ips", **params)

    def ban_chat_file(self, /, **params: Any) -> Any:
        """Ban a file that was sent in a chat.

        Safe to retry. Plans: Documented for mainland China only (console.tim.qq.com).

        Args:
            raw_url: File URL, from the URL field of the rich-media message element.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.ban_chat_file(
                raw_url="https://cos.ap-shanghai.myqcloud.com/005f-shanghai-360-shared-01-0000000000/76aa-1400000001/2f3b-1/0a1b2c-1.jpg"
            )

        Path: ``v4/im_cos_msg/forbid_illegal_object``
        """
        return self._call("ban_chat_file", **params)

    def unban_chat_file(self, /, **params: Any) -> Any:
        """Lift the ban of a chat file.

        Safe to retry. Plans: Documented for mainland China only (console.tim.qq.com).

        Args:
            raw_url: File URL, from the URL field of the rich-media message element.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.unban_chat_file(
                raw_url="https://cos.ap-shanghai.myqcloud.com/98ec-shanghai-007-privatev2-01-0000000000/0345-1400000001/0612-yyy/0a1b2c.png"
            )

        Path: ``v4/im_cos_msg/allow_banned_object``
        """
        return self._call("unban_chat_file", **params)

    def get_chat_file_urls(self, /, **params: Any) -> Any:
        """Make signed URLs of chat files and read their state.

        Safe to retry. Plans: Documented for mainland China only (console.tim.qq.com).

        Args:
            raw_urls: Files to sign.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
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
                ]
            )

        Path: ``v4/im_cos_msg/get_cos_sig``
        """
        return self._call("get_chat_file_urls", **params)

    def set_profile(self, account: str | None = None, /, **params: Any) -> Any:
        """Set profile fields of an account.

        At most 200 calls per second. Safe to retry.

        Args:
            from_account: Account whose profile is set. At most 32 bytes.
            profile_item: Fields to set.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.set_profile(
                from_account="rider_17", profile_item=[{"tag": "Tag_Profile_IM_Nick", "value": "Juno"}]
            )

        Path: ``v4/profile/portrait_set``

        See https://www.tencentcloud.com/document/product/1047/34916
        """
        return self._call("set_profile", **by_names(account, params))

    def get_profiles(self, /, **params: Any) -> Any:
        """Read profile fields of up to 100 accounts.

        At most 200 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry.

        Args:
            to_account: Accounts to read. More than 100 entries are sent in several requests.
            tag_list: Standard or custom profile tags to read.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_profiles(to_account=["rider_1"], tag_list=["Tag_Profile_IM_Nick"])

        Path: ``v4/profile/portrait_get``

        See https://www.tencentcloud.com/document/product/1047/34917
        """
        return self._call("get_profiles", **params)

    def push(self, /, **params: Any) -> Any:
        """Push to all users, or to those with given tags or attributes.

        At most 1 call per second. Not safe to retry, since a second request does it again: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Push service must be on; Free edition 10 calls a day,
        Standard and Advanced 100 a day (more can be bought).

        Args:
            from_account: Sender shown to receivers: the admin, or an account the admin names.
            msg_random: Random number; repeats within a second are dropped. Filled with a random number when
                left out. From 0 to 4294967295.
            msg_body: Needed to send an in-app message; left out for a pure notification. Required in some
                cases.
            online_only_flag: With MsgBody: 0 keeps roaming and unread (at most 200 users per second are
                served), 1 keeps neither. Default 0.
            offline_push_info: Needed when MsgBody is left out; optional with MsgBody. Required in some cases.
            condition: Who receives it; everybody when left out.
            data_id: Own mark handed back in push webhooks. At most 64 bytes.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.push(
                from_account="admin",
                msg_body=[element.text("sale today")],
                offline_push_info={"push_flag": 0, "title": "Sale", "desc": "Only today"},
                condition={"tags_or": ["stockholm"]},
            )

        Path: ``v4/timpush/push``

        See https://www.tencentcloud.com/document/product/1047/67814
        """
        return self._call("push", **params)

    def push_to_users(self, /, **params: Any) -> Any:
        """Push a notification to named users.

        At most 10 calls per second. Lists of ``to_account`` longer than 500 are sent in several requests. Not safe
        to retry, since a second request does it again: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Push service; Free edition 10 calls per second, Standard 30, Advanced 40.

        Args:
            from_account: Sender; UserID or RegistrationID.
            to_account: Receivers; UserIDs or RegistrationIDs. More than 500 entries are sent in several
                requests.
            offline_push_info: What to show; PushFlag 0 also pushes offline, 1 does not.
            msg_random: Unsigned 32-bit random number. Filled with a random number when left out. From 0 to
                4294967295.
            data_id: Own mark handed back in push webhooks. At most 64 bytes.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.push_to_users(
                from_account="administrator",
                to_account=["u1", "u2"],
                offline_push_info={"push_flag": 0, "title": "Hello", "desc": "You have news"},
            )

        Path: ``v4/timpush/batch``

        See https://www.tencentcloud.com/document/product/1047/67553
        """
        return self._call("push_to_users", **params)

    def revoke_push(self, /, **params: Any) -> Any:
        """Recall a push and overwrite notifications already shown.

        At most 1 call per second. Safe to retry. Plans: Push service.

        Args:
            task_id: TaskId of a push to all or tagged users or of a batch push.
            offline_push_info: Text that overwrites the notification; required on the Push page, optional on the
                older page unless the push kept no roaming (else 90053): send it always. PushFlag 1 or no
                OfflinePushInfo leaves shown notifications alone. Required in some cases.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.revoke_push(
                task_id="660cc447_537ed82a_200000c000000_00000000_aaaaaa",
                offline_push_info={
                    "title": "Recalled",
                    "desc": "This notice was taken back",
                    "ext": '{"entity":{"k1":"v1","k2":"v2"}}',
                },
            )

        Path: ``v4/timpush/revoke``

        See https://www.tencentcloud.com/document/product/1047/67824
        """
        return self._call("revoke_push", **params)

    def set_attribute_names(self, /, **params: Any) -> Any:
        """Set the names of the app's user attributes.

        At most 100 calls per second. Safe to retry. Plans: Push service.

        Args:
            attr_names: Key "0" to "9"; value the name, up to 50 bytes. At most 10 entries.
            attr_types: Key as in AttrNames; 0 (default) UserID accounts, 1 RegistrationID accounts. At most 10
                entries.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.set_attribute_names(
                attr_names={"0": "sex", "1": "city", "2": "country"}, attr_types={"0": 0, "1": 0, "2": 0}
            )

        Path: ``v4/timpush/set_attr_name``

        See https://www.tencentcloud.com/document/product/1047/67816
        """
        return self._call("set_attribute_names", **params)

    def get_attribute_names(self, /, **params: Any) -> Any:
        """Read the names of the app's user attributes.

        At most 100 calls per second. Safe to retry. Plans: Push service.

        Args:
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_attribute_names()

        Path: ``v4/timpush/get_attr_name``

        See https://www.tencentcloud.com/document/product/1047/67815
        """
        return self._call("get_attribute_names", **params)

    def set_user_attributes(self, /, **params: Any) -> Any:
        """Set attributes of users.

        At most 100 calls per second. Lists of ``user_attrs`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Push service.

        Args:
            user_attrs: Users and their attributes. More than 100 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.set_user_attributes(
                user_attrs=[
                    {
                        "to_account": "AAAAAAAA-0000-4000-8000-000000000001",
                        "attrs": {"sex": "female", "city": "Oslo"},
                    },
                    {"to_account": "u1", "attrs": {"sex": "male", "city": "Bergen"}},
                ]
            )

        Path: ``v4/timpush/set_attr``

        See https://www.tencentcloud.com/document/product/1047/67818
        """
        return self._call("set_user_attributes", **params)

    def get_user_attributes(self, /, **params: Any) -> Any:
        """Read the attributes of users.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Push service.

        Args:
            to_account: Users to read. More than 100 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_user_attributes(to_account=["u1", "u2", "u3"])

        Path: ``v4/timpush/get_attr``

        See https://www.tencentcloud.com/document/product/1047/67817
        """
        return self._call("get_user_attributes", **params)

    def remove_user_attributes(self, /, **params: Any) -> Any:
        """Remove attributes from users.

        At most 100 calls per second. Lists of ``user_attrs`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Push service.

        Args:
            user_attrs: Users and the attributes to remove. More than 100 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.remove_user_attributes(
                user_attrs=[
                    {"to_account": "u1", "attrs": ["sex", "city"]},
                    {"to_account": "u2", "attrs": ["sex", "city"]},
                ]
            )

        Path: ``v4/timpush/remove_attr``

        See https://www.tencentcloud.com/document/product/1047/67819
        """
        return self._call("remove_user_attributes", **params)

    def add_user_tags(self, /, **params: Any) -> Any:
        """Add tags to users, or replace their tags.

        At most 100 calls per second. Lists of ``user_tags`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Push service.

        Args:
            user_tags: Users and their tags. More than 100 entries are sent in several requests.
            replace: 0 adds to the user's tags, 1 replaces them all. Default 0.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.add_user_tags(
                user_tags=[
                    {"to_account": "u1", "tags": ["Gold", "WeekPass"]},
                    {
                        "to_account": "AAAAAAAA-0000-4000-8000-000000000001",
                        "tags": ["Platinum", "MonthPass"],
                    },
                ]
            )

        Path: ``v4/timpush/add_tag``

        See https://www.tencentcloud.com/document/product/1047/67821
        """
        return self._call("add_user_tags", **params)

    def get_user_tags(self, /, **params: Any) -> Any:
        """Read the tags of users.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Push service.

        Args:
            to_account: Users to read; UserIDs or RegistrationIDs. More than 100 entries are sent in several
                requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_user_tags(to_account=["u1", "u2", "u3"])

        Path: ``v4/timpush/get_tag``

        See https://www.tencentcloud.com/document/product/1047/67820
        """
        return self._call("get_user_tags", **params)

    def remove_user_tags(self, /, **params: Any) -> Any:
        """Remove tags from users.

        At most 100 calls per second. Lists of ``user_tags`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Push service.

        Args:
            user_tags: Users and the tags to remove. More than 100 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.remove_user_tags(
                user_tags=[
                    {"to_account": "u1", "tags": ["Gold", "WeekPass"]},
                    {"to_account": "u2", "tags": ["Platinum Member", "MonthPass"]},
                ]
            )

        Path: ``v4/timpush/remove_tag``

        See https://www.tencentcloud.com/document/product/1047/67822
        """
        return self._call("remove_user_tags", **params)

    def clear_user_tags(self, /, **params: Any) -> Any:
        """Remove all tags from users.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Push service.

        Args:
            to_account: Users to clear. More than 100 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.clear_user_tags(to_account=["u1", "u2"])

        Path: ``v4/timpush/clear_all_tags``

        See https://www.tencentcloud.com/document/product/1047/67823
        """
        return self._call("clear_user_tags", **params)

    def trace_all_member_push(self, /, **params: Any) -> Any:
        """Trace a push to all or tagged users for one receiver.

        At most 1 call per second. Safe to retry. Plans: Push service.

        Args:
            task_id: TaskId of the push (here with a capital D).
            user_id: Receiver.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.trace_all_member_push(task_id="task-1", user_id="u1")

        Path: ``v4/timpush/all_member_push_trace``

        See https://www.tencentcloud.com/document/product/1047/71893
        """
        return self._call("trace_all_member_push", **params)

    def get_all_member_push_statistics(self, /, **params: Any) -> Any:
        """Count the results of pushes to all or tagged users.

        At most 1 call per second. Safe to retry. Plans: Push service.

        Args:
            start_time: Start of the range. In seconds.
            end_time: End of the range. In seconds.
            task_id: Push tasks; empty for all together. At most 5 entries.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_all_member_push_statistics(
                start_time=1741104000, end_time=1741795200, task_id=["task-1", "task-2"]
            )

        Path: ``v4/timpush/all_member_push_statistics``

        See https://www.tencentcloud.com/document/product/1047/71894
        """
        return self._call("get_all_member_push_statistics", **params)

    def get_all_member_push_loss(self, /, **params: Any) -> Any:
        """Count why pushes to all or tagged users got lost.

        At most 1 call per second. Safe to retry. Plans: Push service.

        Args:
            start_time: Start of the range. In seconds.
            end_time: End of the range. In seconds.
            task_id: Push tasks; empty for all together. At most 5 entries.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_all_member_push_loss(
                start_time=1741104000, end_time=1741795200, task_id=["task-1", "task-2"]
            )

        Path: ``v4/timpush/all_member_push_loss``

        See https://www.tencentcloud.com/document/product/1047/71895
        """
        return self._call("get_all_member_push_loss", **params)

    def trace_normal_push(self, /, **params: Any) -> Any:
        """Trace the offline push of one chat message.

        At most 1 call per second. Safe to retry. Plans: Push service.

        Args:
            push_id: Push ID of the message as the push webhook reports it.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.trace_normal_push(push_id="push-1")

        Path: ``v4/timpush/normal_push_trace``

        See https://www.tencentcloud.com/document/product/1047/71896
        """
        return self._call("trace_normal_push", **params)

    def get_normal_push_statistics(self, /, **params: Any) -> Any:
        """Count the results of offline pushes of chat messages.

        At most 1 call per second. Safe to retry. Plans: Push service.

        Args:
            start_time: Start of the range. In seconds.
            end_time: End of the range. In seconds.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_normal_push_statistics(start_time=1741104000, end_time=1741795200)

        Path: ``v4/timpush/normal_push_statistics``

        See https://www.tencentcloud.com/document/product/1047/71897
        """
        return self._call("get_normal_push_statistics", **params)

    def get_normal_push_loss(self, /, **params: Any) -> Any:
        """Count why offline pushes of chat messages got lost.

        At most 1 call per second. Safe to retry. Plans: Push service.

        Args:
            start_time: Start of the range. In seconds.
            end_time: End of the range. In seconds.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_normal_push_loss(start_time=1741708800, end_time=1741795200)

        Path: ``v4/timpush/normal_push_loss``

        See https://www.tencentcloud.com/document/product/1047/71898
        """
        return self._call("get_normal_push_loss", **params)

    def add_friends(self, /, **params: Any) -> Any:
        """Add friends to a user's friend list.

        At most 200 calls per second. Lists of ``add_friend_item`` longer than 1000 are sent in several requests.
        Not retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Args:
            from_account: User who gets the friends. At most 32 bytes.
            add_friend_item: Friends to add. More than 1000 entries are sent in several requests.
            add_type: One-way or two-way. Default ``Add_Type_Both``.
            force_add_flags: 1 adds without the target's consent. Default 0.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.add_friends(
                from_account="rider_1",
                add_friend_item=[{"to_account": "rider_2", "add_source": "AddSource_Type_XXXXXXXX"}],
            )

        Path: ``v4/sns/friend_add``

        See https://www.tencentcloud.com/document/product/1047/34902
        """
        return self._call("add_friends", **params)

    def import_friends(self, /, **params: Any) -> Any:
        """Import friends into a user's friend list, one-way.

        At most 200 calls per second. Lists of ``add_friend_item`` longer than 1000 are sent in several requests.
        Not retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Args:
            from_account: User who gets the friends. At most 32 bytes.
            add_friend_item: Friends to import. More than 1000 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.import_friends(
                from_account="rider_1",
                add_friend_item=[{"to_account": "rider_2", "add_source": "AddSource_Type_XXXXXXXX"}],
            )

        Path: ``v4/sns/friend_import``

        See https://www.tencentcloud.com/document/product/1047/34903
        """
        return self._call("import_friends", **params)

    def update_friends(self, /, **params: Any) -> Any:
        """Change remark, groups and custom fields of friends.

        At most 200 calls per second. Safe to retry.

        Args:
            from_account: User whose friend data change. At most 32 bytes.
            update_item: Friends to update.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.update_friends(
                from_account="rider_1",
                update_item=[
                    {
                        "to_account": "rider_2",
                        "sns_item": [{"tag": "Tag_SNS_IM_Remark", "value": "bike club"}],
                    }
                ],
            )

        Path: ``v4/sns/friend_update``

        See https://www.tencentcloud.com/document/product/1047/34904
        """
        return self._call("update_friends", **params)

    def delete_friends(self, /, **params: Any) -> Any:
        """Delete friends of a user, one-way or two-way.

        At most 200 calls per second. Lists of ``to_account`` longer than 1000 are sent in several requests. Safe to
        retry.

        Args:
            from_account: User whose friends are deleted. At most 32 bytes.
            to_account: Friends to delete. More than 1000 entries are sent in several requests.
            delete_type: One-way or two-way.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.delete_friends(
                from_account="rider_1",
                to_account=["rider_2", "rider_3", "rider_4"],
                delete_type="Delete_Type_Single",
            )

        Path: ``v4/sns/friend_delete``

        See https://www.tencentcloud.com/document/product/1047/34905
        """
        return self._call("delete_friends", **params)

    def delete_all_friends(self, /, **params: Any) -> Any:
        """Delete all friends of a user.

        At most 200 calls per second. Safe to retry.

        Args:
            from_account: User whose friends are deleted. At most 32 bytes.
            delete_type: One-way or two-way. Default ``Delete_Type_Single``.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.delete_all_friends(from_account="rider_1")

        Path: ``v4/sns/friend_delete_all``

        See https://www.tencentcloud.com/document/product/1047/34906
        """
        return self._call("delete_all_friends", **params)

    def check_friends(self, /, **params: Any) -> Any:
        """Tell which accounts are friends of a user.

        At most 200 calls per second. Lists of ``to_account`` longer than 1000 are sent in several requests. Safe to
        retry.

        Args:
            from_account: User on whose side the check is made. At most 32 bytes.
            to_account: Accounts to check. More than 1000 entries are sent in several requests.
            check_type: One list or both.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.check_friends(
                from_account="rider_1",
                to_account=["rider_2", "rider_3", "rider_4", "rider_5", "rider_6"],
                check_type="CheckResult_Type_Both",
            )

        Path: ``v4/sns/friend_check``

        See https://www.tencentcloud.com/document/product/1047/34907
        """
        return self._call("check_friends", **params)

    def list_friends(self, /, **params: Any) -> Any:
        """Read all friends of a user, page by page.

        At most 200 calls per second. Returns the first page; iterating over it gives the items of all pages. Safe
        to retry.

        Args:
            from_account: User whose friends are read. At most 32 bytes.
            start_index: 0 for the first page, then NextStartIndex. The first page when left out. At least 0.
            standard_sequence: Value returned last time, or 0. Default 0.
            custom_sequence: Same for custom fields; gone from the mainland page, still on the international
                one. Default 0.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.list_friends(from_account="rider_1")

        Path: ``v4/sns/friend_get``

        See https://www.tencentcloud.com/document/product/1047/34908
        """
        return self._list("list_friends", ("user_data_item",), **params)

    def get_friends(self, /, **params: Any) -> Any:
        """Read friend and profile fields of named friends.

        At most 200 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry.

        Args:
            from_account: User whose friends are read. At most 32 bytes.
            to_account: Friends to read. More than 100 entries are sent in several requests.
            tag_list: Tag_Profile_IM_*, Tag_Profile_Custom_*, Tag_SNS_IM_*, Tag_SNS_Custom_*.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
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

        Path: ``v4/sns/friend_get_list``

        See https://www.tencentcloud.com/document/product/1047/34910
        """
        return self._call("get_friends", **params)

    def add_to_blocklist(self, /, **params: Any) -> Any:
        """Put accounts on a user's blocklist.

        At most 200 calls per second. Lists of ``to_account`` longer than 1000 are sent in several requests. Safe to
        retry.

        Args:
            from_account: User who blocks. At most 32 bytes.
            to_account: Accounts to block. More than 1000 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.add_to_blocklist(
                from_account="rider_1", to_account=["rider_2", "rider_3", "rider_4"]
            )

        Path: ``v4/sns/black_list_add``

        See https://www.tencentcloud.com/document/product/1047/34911
        """
        return self._call("add_to_blocklist", **params)

    def remove_from_blocklist(self, /, **params: Any) -> Any:
        """Take accounts off a user's blocklist.

        At most 200 calls per second. Lists of ``to_account`` longer than 1000 are sent in several requests. Safe to
        retry.

        Args:
            from_account: User who unblocks. At most 32 bytes.
            to_account: Accounts to unblock. More than 1000 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.remove_from_blocklist(
                from_account="rider_1", to_account=["rider_2", "rider_3", "rider_4"]
            )

        Path: ``v4/sns/black_list_delete``

        See https://www.tencentcloud.com/document/product/1047/34912
        """
        return self._call("remove_from_blocklist", **params)

    def list_blocklist(self, /, **params: Any) -> Any:
        """Read the blocklist of a user, page by page.

        At most 200 calls per second. Returns the first page; iterating over it gives the items of all pages. Safe
        to retry.

        Args:
            from_account: User whose blocklist is read. At most 32 bytes.
            max_limited: Entries per page. At most 1000. Documented, not checked.
            last_sequence: Send 0. Default 0.
            start_index: 0 for the first page, then the returned StartIndex. The first page when left out. At
                least 0.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.list_blocklist(from_account="rider_1", max_limited=30, last_sequence=12)

        Path: ``v4/sns/black_list_get``

        See https://www.tencentcloud.com/document/product/1047/34914
        """
        return self._list("list_blocklist", ("black_list_item",), **params)

    def check_blocklist(self, /, **params: Any) -> Any:
        """Tell which accounts a user blocks or is blocked by.

        At most 200 calls per second. Lists of ``to_account`` longer than 1000 are sent in several requests. Safe to
        retry.

        Args:
            from_account: User on whose side the check is made. At most 32 bytes.
            to_account: Accounts to check. More than 1000 entries are sent in several requests.
            check_type: One blocklist or both.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.check_blocklist(
                from_account="rider_1",
                to_account=["rider_2", "rider_3", "rider_4", "rider_5", "rider_6"],
                check_type="BlackCheckResult_Type_Both",
            )

        Path: ``v4/sns/black_list_check``

        See https://www.tencentcloud.com/document/product/1047/34913
        """
        return self._call("check_blocklist", **params)

    def add_friend_groups(self, /, **params: Any) -> Any:
        """Create friend groups and put friends into them.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error.

        Args:
            from_account: User who gets the groups. At most 32 bytes.
            group_name: Groups to create, each name at most 30 bytes. At most 32 entries. Each at most 30 bytes.
            to_account: Friends to put into the new groups. At most 1000 entries.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.add_friend_groups(
                from_account="rider_1", group_name=["Cyclists", "Neighbours", "Chess"]
            )

        Path: ``v4/sns/group_add``

        See https://www.tencentcloud.com/document/product/1047/34950
        """
        return self._call("add_friend_groups", **params)

    def delete_friend_groups(self, /, **params: Any) -> Any:
        """Delete friend groups of a user.

        At most 200 calls per second. Lists of ``group_name`` longer than 32 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Args:
            from_account: User whose groups are deleted. At most 32 bytes.
            group_name: Groups to delete. More than 32 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.delete_friend_groups(
                from_account="rider_1", group_name=["Cyclists", "Neighbours", "Chess"]
            )

        Path: ``v4/sns/group_delete``

        See https://www.tencentcloud.com/document/product/1047/34926
        """
        return self._call("delete_friend_groups", **params)

    def get_friend_groups(self, /, **params: Any) -> Any:
        """Read the friend groups of a user.

        At most 200 calls per second. Lists of ``group_name`` longer than 32 are sent in several requests. Safe to
        retry.

        Args:
            from_account: User whose groups are read. At most 32 bytes.
            need_friend: Also return the members; leave out otherwise.
            group_name: Groups to read. More than 32 entries are sent in several requests.
            last_sequence: Retired: required by the English page of 2022 (0 for the first read), absent from
                current pages.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_friend_groups(from_account="rider_1")

        Path: ``v4/sns/group_get``

        See https://www.tencentcloud.com/document/product/1047/40123
        """
        return self._call("get_friend_groups", **params)

    def follow_users(self, /, **params: Any) -> Any:
        """Make a user follow other users.

        At most 200 calls per second. Lists of ``follow_item`` longer than 20 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and
        Relationship Chains in the console (30005 otherwise).

        Args:
            from_account: User who follows. At most 32 bytes.
            follow_item: Users to follow. More than 20 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.follow_users(
                from_account="rider_1", follow_item=[{"to_account": "rider_2"}, {"to_account": "rider_3"}]
            )

        Path: ``v4/follow/follow_add``

        See https://www.tencentcloud.com/document/product/1047/70345
        """
        return self._call("follow_users", **params)

    def unfollow_users(self, /, **params: Any) -> Any:
        """Make a user stop following other users.

        At most 200 calls per second. Lists of ``to_account`` longer than 20 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and
        Relationship Chains in the console (30005 otherwise).

        Args:
            from_account: User who stops following. At most 32 bytes.
            to_account: Users to unfollow. More than 20 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.unfollow_users(from_account="rider_1", to_account=["rider_2", "rider_3"])

        Path: ``v4/follow/follow_delete``

        See https://www.tencentcloud.com/document/product/1047/70346
        """
        return self._call("unfollow_users", **params)

    def check_follow_relations(self, /, **params: Any) -> Any:
        """Tell who follows whom between a user and others.

        At most 200 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains
        in the console.

        Args:
            from_account: User on whose side the check is made. At most 32 bytes.
            to_account: Users to check. More than 100 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.check_follow_relations(from_account="rider_1", to_account=["rider_2", "rider_3"])

        Path: ``v4/follow/follow_check``

        See https://www.tencentcloud.com/document/product/1047/70349
        """
        return self._call("check_follow_relations", **params)

    def list_follows(self, /, **params: Any) -> Any:
        """Read fans, followed users or mutual follows, page by page.

        At most 200 calls per second. Returns the first page; iterating over it gives the items of all pages. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship
        Chains in the console.

        Args:
            from_account: User whose list is read. At most 32 bytes.
            follow_type: 1 fans, 2 followed users, 3 mutual.
            start_cursor: Empty string for the first page, then NextCursor. The first page when left out.
            want_num: Entries per page. At most 1000. Documented, not checked. Default 100.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.list_follows(from_account="rider_1", follow_type=1, want_num=100)

        Path: ``v4/follow/follow_get``

        See https://www.tencentcloud.com/document/product/1047/70347
        """
        return self._list("list_follows", ("follow_item",), **params)

    def get_follow_counts(self, /, **params: Any) -> Any:
        """Count fans, followed users and mutual follows of users.

        At most 200 calls per second. Lists of ``to_account`` longer than 20 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains
        in the console (30005 otherwise).

        Args:
            from_account: User on whose behalf the counts are read. At most 32 bytes.
            to_account: Users whose counts are read. More than 20 entries are sent in several requests.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.get_follow_counts(
                from_account="rider_1", to_account=["rider_1", "rider_2", "rider_3"]
            )

        Path: ``v4/follow/follow_get_info``

        See https://www.tencentcloud.com/document/product/1047/70350
        """
        return self._call("get_follow_counts", **params)

    def create_robot(self, /, **params: Any) -> Any:
        """Create a chatbot account.

        At most 200 calls per second. Safe to retry.

        Args:
            user_id: Must start with @RBT#. At most 32 bytes.
            nick: Nickname.
            face_url: Avatar URL.
            self_signature: Status text. At most 500 bytes.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.create_robot(
                user_id="@RBT#guide",
                nick="Guide",
                face_url="https://img.example.com/bot.png",
                self_signature="ask me",
            )

        Path: ``v4/openim_robot_http_svc/create_robot``

        See https://www.tencentcloud.com/document/product/1047/55281
        """
        return self._call("create_robot", **params)

    def delete_robot(self, /, **params: Any) -> Any:
        """Disable a chatbot.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error.

        Args:
            robot_account: Must start with @RBT#. At most 32 bytes.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.delete_robot(robot_account="@RBT#guide")

        Path: ``v4/openim_robot_http_svc/delete_robot``

        See https://www.tencentcloud.com/document/product/1047/55282
        """
        return self._call("delete_robot", **params)

    def list_robots(self, /, **params: Any) -> Any:
        """Read all chatbots of the app.

        At most 200 calls per second. Safe to retry.

        Args:
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.list_robots()

        Path: ``v4/openim_robot_http_svc/get_all_robots``

        See https://www.tencentcloud.com/document/product/1047/55280
        """
        return self._call("list_robots", **params)

    def send_robot_stream_message(self, /, **params: Any) -> Any:
        """Send a chatbot's message piece by piece.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error.

        Args:
            from_account: The chatbot. At most 32 bytes.
            to_account: Receiver. At most 32 bytes.
            chunk: Next piece of text.
            msg_key: Absent in the first call, required afterwards. Required in some cases.
            finish: 1 in the last call.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.send_robot_stream_message(
                from_account="@RBT#guide", to_account="rider_17", chunk="Good "
            )

        Path: ``v4/openim_robot_http_svc/send_stream_msg``

        See https://www.tencentcloud.com/document/product/1047/71131
        """
        return self._call("send_robot_stream_message", **params)

    def search_users(self, /, **params: Any) -> Any:
        """Search users by nickname, ID, gender and birthday.

        At most 2 calls per second. Returns the first page; iterating over it gives the items of all pages. Safe to
        retry. Plans: Cloud search, a paid extra; China and Singapore.

        Args:
            keywords: Words to search for; 5 at most in the client SDKs.
            count: Users per page; more is taken as 100. At most 100. Documented, not checked.
            user_gender_type: Only this gender; all when absent.
            user_birth_start: Born on this day or later, like 19900101.
            user_birth_end: Born on this day or earlier, like 20240101; greater than UserBirthStart.
            keyword_match_type: 0 any keyword matches, 1 all do. Default 0.
            cursor: Empty or absent first, then the Cursor of the previous reply.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.search_users(
                user_gender_type="Gender_Type_Female", keywords=["juno", "rider"], count=20
            )

        Path: ``v4/user_search/search``
        """
        return self._list("search_users", ("users",), **params)

    def search_groups(self, /, **params: Any) -> Any:
        """Search groups by name or ID.

        At most 2 calls per second. Returns the first page; iterating over it gives the items of all pages. Safe to
        retry. Plans: Cloud search, a paid extra; China and Singapore.

        Args:
            keywords: Words to search for; 5 at most in the client SDKs.
            count: Groups per page; more is taken as 100. At most 100. Documented, not checked.
            group_type: Only groups of these types; all when absent or empty; no AVChatRoom.
            keyword_match_type: 0 any keyword matches, 1 all do. Default 0.
            cursor: Empty or absent first, then the Cursor of the previous reply.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.search_groups(group_type=["Public", "Community"], keywords=["chess"], count=20)

        Path: ``v4/group_search/search``
        """
        return self._list("search_groups", ("groups",), **params)

    def search_group_members(self, /, **params: Any) -> Any:
        """Search group members by name card, nickname or ID.

        At most 2 calls per second. Returns the first page; iterating over it gives the items of all pages. Safe to
        retry. Plans: Cloud search, a paid extra; China and Singapore.

        Args:
            keywords: Words to search for; 5 at most in the client SDKs.
            count: Members per page; more is taken as 100. At most 100. Documented, not checked.
            group_type: Only in groups of these types; all when absent or empty; no AVChatRoom.
            group_id_list: Only in these groups; all when absent or empty.
            keyword_match_type: 0 any keyword matches, 1 all do. Default 0.
            cursor: Empty or absent first, then the Cursor of the previous reply.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            reply = chat.search_group_members(group_id_list=["@TGS#1AAAAAAAA"], keywords=["juno"], count=20)

        Path: ``v4/group_member_search/search``
        """
        return self._list("search_group_members", ("group_members",), **params)

    def send_text(self, to_account: str, text: str, /, **params: Any) -> Any:
        """Send a text to a user: `send_c2c_message` with one text element.

        Args:
            to_account: Who receives it.
            text: The text.
            **params: Other parameters and options of `send_c2c_message`, such as ``from_account``.

        Example:
            chat.send_text("bob", "hello", from_account="alice")
        """
        return self._call("send_c2c_message", to_account=to_account, msg_body=[element.text(text)], **params)

    def send_custom(self, to_account: str, data: Any, /, **params: Any) -> Any:
        """Send the app's own data to a user: `send_c2c_message` with one custom element.

        Args:
            to_account: Who receives it.
            data: Text, which is sent as it is, or a mapping or list, which is written as JSON.
            **params: Other parameters and options of `send_c2c_message`. It is pushed only with a ``desc`` in
                ``offline_push_info``.

        Example:
            chat.send_custom("bob", {"kind": "order", "no": 812})
        """
        return self._call("send_c2c_message", to_account=to_account, msg_body=[element.custom(data)], **params)

    def send_group_text(self, group_id: str, text: str, /, **params: Any) -> Any:
        """Send a text to a group: `send_group_message` with one text element.

        Args:
            group_id: The group.
            text: The text.
            **params: Other parameters and options of `send_group_message`, such as ``from_account``.

        Example:
            chat.send_group_text("@TGS#1", "hello")
        """
        return self._call("send_group_message", group_id=group_id, msg_body=[element.text(text)], **params)

    def send_group_custom(self, group_id: str, data: Any, /, **params: Any) -> Any:
        """Send the app's own data to a group: `send_group_message` with one custom element.

        Args:
            group_id: The group.
            data: Text, which is sent as it is, or a mapping or list, which is written as JSON.
            **params: Other parameters and options of `send_group_message`. It is pushed only with a ``desc`` in
                ``offline_push_info``.

        Example:
            chat.send_group_custom("@TGS#1", {"kind": "order", "no": 812})
        """
        return self._call("send_group_message", group_id=group_id, msg_body=[element.custom(data)], **params)

    def set_nick(self, account: str, nick: str, /, **options: Any) -> Any:
        """Set an account's nickname.

        Args:
            account: The account.
            nick: Its nickname.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            chat.set_nick("alice", "Alice")
        """
        return self.set_profile(account, nick=nick, **options)


class AsyncMethods(Methods):
    """The endpoints as methods that are awaited."""


@with_signatures
class Pages:
    """The endpoints that return lists page by page, as methods; what they return is up to ``_walk``."""

    if TYPE_CHECKING:

        def _walk(self, endpoint: str, items: tuple[str, ...], /, **params: Any) -> Any: ...

    def get_permission_groups(self, /, **params: Any) -> Any:
        """Read permission groups of a community, named or page by page.

        Walks all pages: ``pages`` returns the replies, ``items`` the items of ``permission_group_info_list``.

        Args:
            group_id: Community.
            permission_group_id_list: Permission groups wanted; all, by pages, when absent or empty.
            limit: Entries per page. At most 20. Documented, not checked.
            next: Empty on the first page, then what the last reply gave.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            for item in chat.items.get_permission_groups(group_id="@TGS#_@TGS#cAAAAAAAA"):
                print(item)

        Path: ``v4/group_open_http_svc/get_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61235
        """
        return self._walk("get_permission_groups", ("permission_group_info_list",), **params)

    def list_permission_group_members(self, /, **params: Any) -> Any:
        """Read the members of a permission group, page by page.

        Walks all pages: ``pages`` returns the replies, ``items`` the items of ``member_list``.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            limit: Entries per page. At most 50. Documented, not checked.
            next: Empty on the first page, then what the last reply gave.
            member_info_filter: Member fields wanted; MuteUntil is a reading of a cut-off value.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            for item in chat.items.list_permission_group_members(
                group_id="@TGS#_@TGS#cAAAAAAAA", permission_group_id="@PMG#_@PMG#cA1"
            ):
                print(item)

        Path: ``v4/group_open_http_svc/get_permission_group_member_list``

        See https://www.tencentcloud.com/document/product/1047/61242
        """
        return self._walk("list_permission_group_members", ("member_list",), **params)

    def list_conversations(self, /, **params: Any) -> Any:
        """Read the conversation list of a user, page by page.

        Walks all pages: ``pages`` returns the replies, ``items`` the items of ``session_item``.

        Args:
            from_account: User whose list is wanted. At most 32 bytes.
            assist_flags: Bit 0 (value 1): support pinned conversations; bit 1 (2): also return empty
                conversations; bit 2 (4): page through pinned conversations.
            time_stamp: Cursor of ordinary conversations, 0 at first. The first page when left out.
            start_index: Cursor of ordinary conversations, 0 at first. The first page when left out.
            top_time_stamp: Cursor of pinned conversations, 0 at first. The first page when left out.
            top_start_index: Cursor of pinned conversations, 0 at first. The first page when left out.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            for item in chat.items.list_conversations(from_account="rider_17", assist_flags=7):
                print(item)

        Path: ``v4/recentcontact/get_list``

        See https://www.tencentcloud.com/document/product/1047/43087
        """
        return self._walk("list_conversations", ("session_item",), **params)

    def get_conversation_groups(self, /, **params: Any) -> Any:
        """Read all conversation groups and marks, page by page.

        Walks all pages: ``pages`` returns the replies, ``items`` the items of ``contact_item``.

        Args:
            from_account: User whose data is wanted. At most 32 bytes.
            start_index: 0 at first, then NextStartIndex of the previous reply. The first page when left out.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            for item in chat.items.get_conversation_groups(from_account="rider_17"):
                print(item)

        Path: ``v4/recentcontact/get_contact_group``

        See https://www.tencentcloud.com/document/product/1047/53440
        """
        return self._walk("get_conversation_groups", ("contact_item",), **params)

    def list_group_messages(self, /, **params: Any) -> Any:
        """Read the message history of a group, newest first.

        Walks all pages: ``pages`` returns the replies, ``items`` the items of ``rsp_msg_list``.

        Args:
            group_id: Group to read.
            req_msg_number: Messages wanted; 20 come back at most. At most 20. Documented, not checked.
            req_msg_seq: Largest sequence wanted; newest message when absent. From 0 to 4294967295.
            with_recalled_msg: 1: also return recalled messages. Default 0.
            topic_id: Topic to act in; only for communities with topics.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            for item in chat.items.list_group_messages(group_id="@TGS#1DDDDDDDD", req_msg_number=2):
                print(item)

        Path: ``v4/group_open_http_svc/group_msg_get_simple``

        See https://www.tencentcloud.com/document/product/1047/34971
        """
        return self._walk("list_group_messages", ("rsp_msg_list",), **params)

    def list_group_message_readers(self, /, **params: Any) -> Any:
        """Read who has, or has not, read a group message.

        Walks all pages: ``pages`` returns the replies, ``items`` the items of ``read_list`` and ``unread_list``.

        Args:
            group_id: Group of the message.
            filter: 0: members that read it; 1: members that did not.
            count: Members per reply; more is taken as 200. At most 200. Documented, not checked.
            msg_seq: Message to look up. From 0 to 4294967295.
            cursor: Empty string first, then the Cursor of the previous reply. The first page when left out.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            for item in chat.items.list_group_message_readers(
                group_id="@TGS#2GGGGGGGG", msg_seq=1, filter=1, count=5
            ):
                print(item)

        Path: ``v4/group_open_http_svc/get_group_msg_receipt_detail``

        See https://www.tencentcloud.com/document/product/1047/49438
        """
        return self._walk("list_group_message_readers", ("read_list", "unread_list"), **params)

    def get_group_message_extensions(self, /, **params: Any) -> Any:
        """Read the key-value extensions of a group message.

        Walks all pages: ``pages`` returns the replies, ``items`` the items of ``extension_list``.

        Args:
            group_id: Group of the message.
            msg_seq: Message to read. From 0 to 4294967295.
            start_seq: Only pairs whose Seq is at least this.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            for item in chat.items.get_group_message_extensions(group_id="@TGS#1HHHHHHHH", msg_seq=158):
                print(item)

        Path: ``v4/openim_msg_ext_http_svc/group_get_key_values``
        """
        return self._walk("get_group_message_extensions", ("extension_list",), **params)

    def list_app_groups(self, /, **params: Any) -> Any:
        """Read the IDs of all groups in the app, page by page.

        Walks all pages: ``pages`` returns the replies, ``items`` the items of ``group_id_list``.

        Args:
            limit: Group IDs per page. At most 10000. Documented, not checked. Default 10000.
            next: Page cursor: 0 first, then the Next of the previous reply; unsigned 64-bit. At least 0.
            group_type: Only groups of this type; all types when absent or empty.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            for item in chat.items.list_app_groups():
                print(item)

        Path: ``v4/group_open_http_svc/get_appid_group_list``

        See https://www.tencentcloud.com/document/product/1047/34960
        """
        return self._walk("list_app_groups", ("group_id_list",), **params)

    def list_group_members(self, /, **params: Any) -> Any:
        """Read the members of a group, page by page.

        Walks all pages: ``pages`` returns the replies, ``items`` the items of ``member_list``.

        Args:
            group_id: Group to read.
            member_info_filter: Member fields wanted, all when absent; Member_Account always comes.
            member_role_filter: Only members with these roles; all when absent.
            app_defined_data_filter_group_member: Member custom field keys wanted.
            limit: Members per reply; table allows 6000, paging text says at most 200 (100 advised), Community
                at most 100. At most 6000. Documented, not checked.
            offset: Index of the first member; not for Community. At least 0. Default 0.
            next: Cursor, required for Community: empty string first, then the Next of the previous reply.
                Required in some cases.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            for item in chat.items.list_group_members(group_id="@TGS#1AAAAAAAA"):
                print(item)

        Path: ``v4/group_open_http_svc/get_group_member_info``

        See https://www.tencentcloud.com/document/product/1047/34948
        """
        return self._walk("list_group_members", ("member_list",), **params)

    def list_joined_groups(self, /, **params: Any) -> Any:
        """Read the groups a user is in, page by page.

        Walks all pages: ``pages`` returns the replies, ``items`` the items of ``group_id_list``.

        Args:
            member_account: User to query.
            with_huge_groups: 1 includes AVChatRoom groups. Default 0.
            with_no_active_groups: 1 includes Work (Private) groups not yet activated. Default 0.
            limit: Groups per page; all when absent. At most 5000. Documented, not checked.
            offset: Index of the first group. At least 0. Default 0.
            group_type: Only groups of this type; all when absent.
            response_filter: Fields wanted.
            support_topic: 1 for communities with topics, 0 without; GroupType must then be Community.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            for item in chat.items.list_joined_groups(member_account="user1"):
                print(item)

        Path: ``v4/group_open_http_svc/get_joined_group_list``

        See https://www.tencentcloud.com/document/product/1047/34925
        """
        return self._walk("list_joined_groups", ("group_id_list",), **params)

    def list_banned_group_members(self, /, **params: Any) -> Any:
        """Read the accounts banned from a group, page by page.

        Walks all pages: ``pages`` returns the replies, ``items`` the items of ``banned_account_list``.

        Args:
            group_id: Group to query.
            limit: Accounts per page. At most 100. Documented, not checked.
            offset: 0 first, then NextOffset of the previous reply. The first page when left out. At least 0.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            for item in chat.items.list_banned_group_members(group_id="@TGS#3DDDDDDDD"):
                print(item)

        Path: ``v4/group_open_http_svc/get_group_ban_member``

        See https://www.tencentcloud.com/document/product/1047/50295
        """
        return self._walk("list_banned_group_members", ("banned_account_list",), **params)

    def list_live_group_online_members(self, /, **params: Any) -> Any:
        """Read the online members of a live group, page by page.

        Walks all pages: ``pages`` returns the replies, ``items`` the items of ``member_list``.

        Args:
            group_id: Group.
            timestamp: 0 first, then NextTimestamp of the previous reply. The first page when left out. At least
                0.
            mark: Only members with this mark.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            for item in chat.items.list_live_group_online_members(group_id="@TGS#aEEEEEEEE"):
                print(item)

        Path: ``v4/group_open_avchatroom_http_svc/get_members``

        See https://www.tencentcloud.com/document/product/1047/50293
        """
        return self._walk("list_live_group_online_members", ("member_list",), **params)

    def list_c2c_messages(self, /, **params: Any) -> Any:
        """Read the one-to-one history of two users, page by page.

        Walks all pages: ``pages`` returns the replies, ``items`` the items of ``msg_list``.

        Args:
            operator_account: Side whose history is read. At most 32 bytes.
            peer_account: Other side. At most 32 bytes.
            max_cnt: Messages wanted; no upper limit stated.
            min_time: Start of the time range, UNIX time. In seconds.
            max_time: End of the time range; when continuing, LastMsgTime of the previous reply. In seconds.
            last_msg_key: When continuing, LastMsgKey of the previous reply.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            for item in chat.items.list_c2c_messages(
                operator_account="juno_5",
                peer_account="rider_17",
                max_cnt=50,
                min_time=1716200000,
                max_time=1716203600,
            ):
                print(item)

        Path: ``v4/openim/admin_getroammsg``

        See https://www.tencentcloud.com/document/product/1047/35478
        """
        return self._walk("list_c2c_messages", ("msg_list",), **params)

    def get_c2c_message_extensions(self, /, **params: Any) -> Any:
        """Read the key-value pairs of a one-to-one message.

        Walks all pages: ``pages`` returns the replies, ``items`` the items of ``extension_list``.

        Args:
            to_account: Receiver of the message. At most 32 bytes.
            msg_key: Message key.
            from_account: Sender of the message; default is the calling admin. At most 32 bytes.
            start_seq: Return pairs whose Seq is at least this.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            for item in chat.items.get_c2c_message_extensions(
                from_account="rider_17", to_account="juno_5", msg_key="55010233_77_1716201200"
            ):
                print(item)

        Path: ``v4/openim_msg_ext_http_svc/get_key_values``

        See https://www.tencentcloud.com/document/product/1047/51194
        """
        return self._walk("get_c2c_message_extensions", ("extension_list",), **params)

    def get_cloud_blocked_word_libraries(self, /, **params: Any) -> Any:
        """Read the blocked-word libraries of cloud moderation, page by page.

        Walks all pages: ``pages`` returns the replies, ``items`` the items of ``infos``.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL.
            limit: Libraries per reply. At most 100. Documented, not checked.
            offset: Position to start at. The first page when left out. At least 0.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            for item in chat.items.get_cloud_blocked_word_libraries(sdk_app_id=1400000000, limit=3):
                print(item)

        Path: ``v4/im_msg_audit_mgr/get_cloud_audit_keywords_ids``

        See https://www.tencentcloud.com/document/product/1047/77829
        """
        return self._walk("get_cloud_blocked_word_libraries", ("infos",), **params)

    def get_cloud_blocked_words(self, /, **params: Any) -> Any:
        """Read the words of a cloud moderation library, page by page.

        Walks all pages: ``pages`` returns the replies, ``items`` the items of ``infos``.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL.
            lib_id: Library ID.
            limit: Words per reply. At most 100. Documented, not checked.
            offset: Position to start at. The first page when left out. At least 0.
            content: Fuzzy match; when absent or empty, all words.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            for item in chat.items.get_cloud_blocked_words(sdk_app_id=1400000000, lib_id="1202", limit=3):
                print(item)

        Path: ``v4/im_msg_audit_mgr/get_cloud_audit_keywords``

        See https://www.tencentcloud.com/document/product/1047/77830
        """
        return self._walk("get_cloud_blocked_words", ("infos",), **params)

    def get_local_blocked_words(self, /, **params: Any) -> Any:
        """Read the blocked words of local moderation, page by page.

        Walks all pages: ``pages`` returns the replies, ``items`` the items of ``local_audit_words``.

        Deprecated: Local moderation is no longer maintained; use cloud moderation and get_cloud_blocked_words.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL. Known from a weak source only.
            filter_type: 1 replaced words, 2 words that hold the message back. Known values: 1, 2. Known from a
                weak source only.
            limit: Words per reply. At most 100. Documented, not checked. Known from a weak source only.
            offset: Position to start at. The first page when left out. At least 0. Documented, not checked.
                Known from a weak source only.
            keyword: Fuzzy match; when empty, all words. Known from a weak source only.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            for item in chat.items.get_local_blocked_words(
                sdk_app_id=1400000000, filter_type=1, limit=10, keyword="watch"
            ):
                print(item)

        Path: ``v4/im_msg_audit_mgr/get_local_audit_keywords``
        """
        return self._walk("get_local_blocked_words", ("local_audit_words",), **params)

    def list_subscribers(self, /, **params: Any) -> Any:
        """Read the subscribers of an official account, page by page.

        Walks all pages: ``pages`` returns the replies, ``items`` the items of ``subscriber_list``.

        Args:
            official_account: Official account ID.
            limit: Subscribers per page; the page says all are returned when it is left out. At most 200.
                Documented, not checked.
            next: Cursor; "" on the first call, then the Next of the previous reply. The first page when left
                out.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            for item in chat.items.list_subscribers(official_account="@TOA#_daily_news"):
                print(item)

        Path: ``v4/official_account_open_http_svc/get_subscriber_info``

        See https://www.tencentcloud.com/document/product/1047/60759
        """
        return self._walk("list_subscribers", ("subscriber_list",), **params)

    def list_subscribed_official_accounts(self, /, **params: Any) -> Any:
        """Read the official accounts a user subscribes to, page by page.

        Walks all pages: ``pages`` returns the replies, ``items`` the items of ``official_account_info_list``.

        Args:
            subscriber_account: User whose subscriptions are read.
            limit: Official accounts per page. At most 200. Documented, not checked. Default 200.
            offset: Position to start from; 0 at first.
            response_filter: Which fields to return.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            for item in chat.items.list_subscribed_official_accounts(
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
            ):
                print(item)

        Path: ``v4/official_account_open_http_svc/get_subscribed_official_account_list``

        See https://www.tencentcloud.com/document/product/1047/60763
        """
        return self._walk("list_subscribed_official_accounts", ("official_account_info_list",), **params)

    def list_official_account_messages(self, /, **params: Any) -> Any:
        """Read the message history of an official account, newest first.

        Walks all pages: ``pages`` returns the replies, ``items`` the items of ``rsp_msg_list``.

        Args:
            official_account: Official account to read.
            last_msg_key: MsgKey to continue from; older messages are returned.
            req_msg_number: Messages wanted; more than 20 are not returned in one call.
            with_recalled_msg: 1 also returns recalled messages. Default 0.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            for item in chat.items.list_official_account_messages(official_account="@TOA#_daily_news"):
                print(item)

        Path: ``v4/official_account_open_http_svc/official_account_msg_get_simple``

        See https://www.tencentcloud.com/document/product/1047/60812
        """
        return self._walk("list_official_account_messages", ("rsp_msg_list",), **params)

    def list_friends(self, /, **params: Any) -> Any:
        """Read all friends of a user, page by page.

        Walks all pages: ``pages`` returns the replies, ``items`` the items of ``user_data_item``.

        Args:
            from_account: User whose friends are read. At most 32 bytes.
            start_index: 0 for the first page, then NextStartIndex. The first page when left out. At least 0.
            standard_sequence: Value returned last time, or 0. Default 0.
            custom_sequence: Same for custom fields; gone from the mainland page, still on the international
                one. Default 0.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            for item in chat.items.list_friends(from_account="rider_1"):
                print(item)

        Path: ``v4/sns/friend_get``

        See https://www.tencentcloud.com/document/product/1047/34908
        """
        return self._walk("list_friends", ("user_data_item",), **params)

    def list_blocklist(self, /, **params: Any) -> Any:
        """Read the blocklist of a user, page by page.

        Walks all pages: ``pages`` returns the replies, ``items`` the items of ``black_list_item``.

        Args:
            from_account: User whose blocklist is read. At most 32 bytes.
            max_limited: Entries per page. At most 1000. Documented, not checked.
            last_sequence: Send 0. Default 0.
            start_index: 0 for the first page, then the returned StartIndex. The first page when left out. At
                least 0.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            for item in chat.items.list_blocklist(from_account="rider_1", max_limited=30, last_sequence=12):
                print(item)

        Path: ``v4/sns/black_list_get``

        See https://www.tencentcloud.com/document/product/1047/34914
        """
        return self._walk("list_blocklist", ("black_list_item",), **params)

    def list_follows(self, /, **params: Any) -> Any:
        """Read fans, followed users or mutual follows, page by page.

        Walks all pages: ``pages`` returns the replies, ``items`` the items of ``follow_item``.

        Args:
            from_account: User whose list is read. At most 32 bytes.
            follow_type: 1 fans, 2 followed users, 3 mutual.
            start_cursor: Empty string for the first page, then NextCursor. The first page when left out.
            want_num: Entries per page. At most 1000. Documented, not checked. Default 100.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            for item in chat.items.list_follows(from_account="rider_1", follow_type=1, want_num=100):
                print(item)

        Path: ``v4/follow/follow_get``

        See https://www.tencentcloud.com/document/product/1047/70347
        """
        return self._walk("list_follows", ("follow_item",), **params)

    def search_users(self, /, **params: Any) -> Any:
        """Search users by nickname, ID, gender and birthday.

        Walks all pages: ``pages`` returns the replies, ``items`` the items of ``users``.

        Args:
            keywords: Words to search for; 5 at most in the client SDKs.
            count: Users per page; more is taken as 100. At most 100. Documented, not checked.
            user_gender_type: Only this gender; all when absent.
            user_birth_start: Born on this day or later, like 19900101.
            user_birth_end: Born on this day or earlier, like 20240101; greater than UserBirthStart.
            keyword_match_type: 0 any keyword matches, 1 all do. Default 0.
            cursor: Empty or absent first, then the Cursor of the previous reply.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            for item in chat.items.search_users(
                user_gender_type="Gender_Type_Female", keywords=["juno", "rider"], count=20
            ):
                print(item)

        Path: ``v4/user_search/search``
        """
        return self._walk("search_users", ("users",), **params)

    def search_groups(self, /, **params: Any) -> Any:
        """Search groups by name or ID.

        Walks all pages: ``pages`` returns the replies, ``items`` the items of ``groups``.

        Args:
            keywords: Words to search for; 5 at most in the client SDKs.
            count: Groups per page; more is taken as 100. At most 100. Documented, not checked.
            group_type: Only groups of these types; all when absent or empty; no AVChatRoom.
            keyword_match_type: 0 any keyword matches, 1 all do. Default 0.
            cursor: Empty or absent first, then the Cursor of the previous reply.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            for item in chat.items.search_groups(
                group_type=["Public", "Community"], keywords=["chess"], count=20
            ):
                print(item)

        Path: ``v4/group_search/search``
        """
        return self._walk("search_groups", ("groups",), **params)

    def search_group_members(self, /, **params: Any) -> Any:
        """Search group members by name card, nickname or ID.

        Walks all pages: ``pages`` returns the replies, ``items`` the items of ``group_members``.

        Args:
            keywords: Words to search for; 5 at most in the client SDKs.
            count: Members per page; more is taken as 100. At most 100. Documented, not checked.
            group_type: Only in groups of these types; all when absent or empty; no AVChatRoom.
            group_id_list: Only in these groups; all when absent or empty.
            keyword_match_type: 0 any keyword matches, 1 all do. Default 0.
            cursor: Empty or absent first, then the Cursor of the previous reply.
            **options: ``timeout`` and other options of every call: see ``tencent_chat.types.CallOptions``.

        Example:
            for item in chat.items.search_group_members(
                group_id_list=["@TGS#1AAAAAAAA"], keywords=["juno"], count=20
            ):
                print(item)

        Path: ``v4/group_member_search/search``
        """
        return self._walk("search_group_members", ("group_members",), **params)


class AsyncPages(Pages):
    """The endpoints that return lists page by page, as methods whose pages are awaited."""


class Items(Pages):
    """The endpoints that return lists page by page, as methods that go through the items of the pages."""


class AsyncItems(Items):
    """The endpoints that return lists page by page, as methods whose items are awaited."""

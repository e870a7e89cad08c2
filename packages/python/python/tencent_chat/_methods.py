# @generated from api/*.yaml by cargo xtask generate
"""A method for every endpoint; ``_methods.pyi`` has the types of their parameters and replies."""

# Annotations stay text: making them would take most of the time that the import takes.
from __future__ import annotations

# As good as the one of `typing` to type checkers, and spares importing it.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

__all__ = ["AsyncItems", "AsyncMethods", "AsyncPages", "Items", "Methods", "Pages"]


class Methods:
    """The endpoints as methods; what they return is up to ``_call``."""

    if TYPE_CHECKING:

        def _call(
            self,
            endpoint: str,
            params: Mapping[str, Any],
            timeout: float | None,
            extra: Mapping[str, Any] | None,
            unchecked: bool,
        ) -> Any: ...

    def import_account(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Create one account, with nickname and avatar.

        At most 200 calls per second. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34953
        """
        return self._call("import_account", params, timeout, extra, unchecked)

    def import_accounts(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Create up to 100 accounts at once.

        At most 100 calls per second. Lists of ``account_list`` longer than 100 are sent in several requests.
        Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34954
        """
        return self._call("import_accounts", params, timeout, extra, unchecked)

    def delete_accounts(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Delete accounts with all their data.

        At most 100 calls per second. Lists of ``delete_item`` longer than 100 are sent in several requests.
        Repeating the same call does no harm. Plans: On by default for trial and free-trial apps; Pro, Pro Plus and
        Enterprise (and TRTC or whiteboard) apps must switch it on in the console.

        See https://www.tencentcloud.com/document/product/1047/34955
        """
        return self._call("delete_accounts", params, timeout, extra, unchecked)

    def check_accounts(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Tell which accounts have been imported.

        At most 100 calls per second. Lists of ``check_item`` longer than 100 are sent in several requests.
        Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34956
        """
        return self._call("check_accounts", params, timeout, extra, unchecked)

    def invalidate_login_state(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """End all logins of an account and void its UserSigs.

        At most 200 calls per second. Whether repeating the same call does harm is not documented.

        See https://www.tencentcloud.com/document/product/1047/34957
        """
        return self._call("invalidate_login_state", params, timeout, extra, unchecked)

    def query_online_status(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read whether accounts are online, reachable by push or offline.

        At most 200 calls per second. Lists of ``to_account`` longer than 500 are sent in several requests.
        Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/35477
        """
        return self._call("query_online_status", params, timeout, extra, unchecked)

    def query_login_state(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the login state of accounts by the superseded path.

        At most 100 calls per second. Lists of ``to_account`` longer than 500 are sent in several requests.
        Repeating the same call does no harm.
        """
        return self._call("query_login_state", params, timeout, extra, unchecked)

    def create_topic(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Create a topic in a community.

        At most 200 calls per second. Repeating the same call does it twice. Plans: Pro, Pro Plus or Enterprise
        (Ultimate or Enterprise in China); community and topic features switched on in the console.

        See https://www.tencentcloud.com/document/product/1047/49471
        """
        return self._call("create_topic", params, timeout, extra, unchecked)

    def get_topics(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read topics of a community and a user's state in them.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise
        (Ultimate or Enterprise in China); community and topic features switched on in the console.

        See https://www.tencentcloud.com/document/product/1047/49469
        """
        return self._call("get_topics", params, timeout, extra, unchecked)

    def modify_topic(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Change the profile of a topic.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise
        (Ultimate or Enterprise in China); community and topic features switched on in the console.

        See https://www.tencentcloud.com/document/product/1047/49468
        """
        return self._call("modify_topic", params, timeout, extra, unchecked)

    def import_topic(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Import a topic with its creation time.

        At most 200 calls per second. Repeating the same call does it twice. Plans: Pro, Pro Plus or Enterprise
        (Ultimate or Enterprise in China); community and topic features switched on in the console.

        See https://www.tencentcloud.com/document/product/1047/53448
        """
        return self._call("import_topic", params, timeout, extra, unchecked)

    def destroy_topics(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Delete topics of a community.

        At most 200 calls per second. Whether repeating the same call does harm is not documented. Plans: Pro, Pro
        Plus or Enterprise (Ultimate or Enterprise in China); community and topic features switched on in the
        console.

        See https://www.tencentcloud.com/document/product/1047/49470
        """
        return self._call("destroy_topics", params, timeout, extra, unchecked)

    def create_permission_group(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Create a permission group in a community.

        At most 200 calls per second. Repeating the same call does it twice. Plans: Pro, Pro Plus or Enterprise
        (Ultimate or Enterprise in China); community feature switched on in the console.

        See https://www.tencentcloud.com/document/product/1047/61232
        """
        return self._call("create_permission_group", params, timeout, extra, unchecked)

    def destroy_permission_groups(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Delete permission groups of a community.

        At most 200 calls per second. Lists of ``permission_group_id_list`` longer than 20 are sent in several
        requests. Whether repeating the same call does harm is not documented. Plans: Pro, Pro Plus or Enterprise
        (Ultimate or Enterprise in China); community feature switched on in the console.

        See https://www.tencentcloud.com/document/product/1047/61233
        """
        return self._call("destroy_permission_groups", params, timeout, extra, unchecked)

    def modify_permission_group(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Change name, rights or data of a permission group.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise
        (Ultimate or Enterprise in China); community feature switched on in the console.

        See https://www.tencentcloud.com/document/product/1047/61234
        """
        return self._call("modify_permission_group", params, timeout, extra, unchecked)

    def get_permission_groups(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read permission groups of a community, named or page by page.

        At most 200 calls per second. Gives one page: ``pages`` and ``items`` go through all. Repeating the same
        call does no harm. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature
        switched on in the console.

        See https://www.tencentcloud.com/document/product/1047/61235
        """
        return self._call("get_permission_groups", params, timeout, extra, unchecked)

    def add_topic_permissions(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Give a permission group rights in more topics.

        At most 200 calls per second. Lists of ``topic_permission_list`` longer than 50 are sent in several
        requests. Repeating the same call does it twice. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise
        in China); community feature switched on in the console.

        See https://www.tencentcloud.com/document/product/1047/61236
        """
        return self._call("add_topic_permissions", params, timeout, extra, unchecked)

    def set_topic_permissions(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Change the rights a permission group has in topics.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise
        (Ultimate or Enterprise in China); community feature switched on in the console.

        See https://www.tencentcloud.com/document/product/1047/61237
        """
        return self._call("set_topic_permissions", params, timeout, extra, unchecked)

    def delete_topic_permissions(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Take topics out of a permission group.

        At most 200 calls per second. Lists of ``topic_id_list`` longer than 50 are sent in several requests.
        Whether repeating the same call does harm is not documented. Plans: Pro, Pro Plus or Enterprise (Ultimate or
        Enterprise in China); community feature switched on in the console.

        See https://www.tencentcloud.com/document/product/1047/61238
        """
        return self._call("delete_topic_permissions", params, timeout, extra, unchecked)

    def get_topic_permissions(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the rights a permission group has in topics.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise
        (Ultimate or Enterprise in China); community feature switched on in the console.

        See https://www.tencentcloud.com/document/product/1047/61239
        """
        return self._call("get_topic_permissions", params, timeout, extra, unchecked)

    def add_permission_group_members(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Add members to a permission group.

        At most 200 calls per second. Lists of ``member_list`` longer than 100 are sent in several requests.
        Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China);
        community feature switched on in the console.

        See https://www.tencentcloud.com/document/product/1047/61240
        """
        return self._call("add_permission_group_members", params, timeout, extra, unchecked)

    def delete_permission_group_members(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Remove members from a permission group.

        At most 200 calls per second. Lists of ``member_list`` longer than 100 are sent in several requests.
        Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China);
        community feature switched on in the console.

        See https://www.tencentcloud.com/document/product/1047/61241
        """
        return self._call("delete_permission_group_members", params, timeout, extra, unchecked)

    def list_permission_group_members(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the members of a permission group, page by page.

        At most 200 calls per second. Gives one page: ``pages`` and ``items`` go through all. Repeating the same
        call does no harm. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature
        switched on in the console.

        See https://www.tencentcloud.com/document/product/1047/61242
        """
        return self._call("list_permission_group_members", params, timeout, extra, unchecked)

    def list_conversations(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the conversation list of a user, page by page.

        At most 200 calls per second. Gives one page: ``pages`` and ``items`` go through all. Repeating the same
        call does no harm.

        See https://www.tencentcloud.com/document/product/1047/43087
        """
        return self._call("list_conversations", params, timeout, extra, unchecked)

    def delete_conversation(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Delete a conversation of a user, on request with its history.

        At most 200 calls per second. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/43088
        """
        return self._call("delete_conversation", params, timeout, extra, unchecked)

    def pin_conversations(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Pin or unpin conversations of a user.

        At most 200 calls per second. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/78304
        """
        return self._call("pin_conversations", params, timeout, extra, unchecked)

    def create_conversation_group(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Create a conversation group and put conversations into it.

        At most 200 calls per second. Whether repeating the same call does harm is not documented. Plans: Pro, Pro
        Plus or Enterprise (mainland: Ultimate or Enterprise).

        See https://www.tencentcloud.com/document/product/1047/53437
        """
        return self._call("create_conversation_group", params, timeout, extra, unchecked)

    def update_conversation_group(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Rename a conversation group, or change its conversations.

        At most 200 calls per second. Whether repeating the same call does harm is not documented. Plans: Pro, Pro
        Plus or Enterprise (mainland: Ultimate or Enterprise).

        See https://www.tencentcloud.com/document/product/1047/53439
        """
        return self._call("update_conversation_group", params, timeout, extra, unchecked)

    def delete_conversation_group(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Delete a conversation group and keep its conversations.

        At most 200 calls per second. Whether repeating the same call does harm is not documented. Plans: Pro, Pro
        Plus or Enterprise (mainland: Ultimate or Enterprise).

        See https://www.tencentcloud.com/document/product/1047/53441
        """
        return self._call("delete_conversation_group", params, timeout, extra, unchecked)

    def mark_conversations(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Set or clear marks on conversations of a user.

        At most 200 calls per second. Lists of ``mark_item`` longer than 100 are sent in several requests. Repeating
        the same call does no harm. Plans: Standard marks: Pro, Pro Plus or Enterprise (mainland: Ultimate or
        Enterprise); the custom mark: any.

        See https://www.tencentcloud.com/document/product/1047/53438
        """
        return self._call("mark_conversations", params, timeout, extra, unchecked)

    def search_conversation_groups(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read groups and marks of named conversations.

        At most 200 calls per second. Lists of ``contact_item`` longer than 300 are sent in several requests.
        Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise).

        See https://www.tencentcloud.com/document/product/1047/53442
        """
        return self._call("search_conversation_groups", params, timeout, extra, unchecked)

    def get_conversation_groups(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read all conversation groups and marks, page by page.

        At most 200 calls per second. Gives one page: ``pages`` and ``items`` go through all. Repeating the same
        call does no harm. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise).

        See https://www.tencentcloud.com/document/product/1047/53440
        """
        return self._call("get_conversation_groups", params, timeout, extra, unchecked)

    def send_group_message(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Send a message to a group.

        At most 200 calls per second. Repeating the same call does it twice.

        See https://www.tencentcloud.com/document/product/1047/34959
        """
        return self._call("send_group_message", params, timeout, extra, unchecked)

    def send_group_system_notification(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Notify the online members of a group.

        At most 200 calls per second. Lists of ``to_members_account`` longer than 500 are sent in several requests.
        Repeating the same call does it twice.

        See https://www.tencentcloud.com/document/product/1047/34958
        """
        return self._call("send_group_system_notification", params, timeout, extra, unchecked)

    def recall_group_messages(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Recall messages of a group.

        At most 200 calls per second. Lists of ``msg_seq_list`` longer than 10 are sent in several requests. Whether
        repeating the same call does harm is not documented.

        See https://www.tencentcloud.com/document/product/1047/34965
        """
        return self._call("recall_group_messages", params, timeout, extra, unchecked)

    def import_group_messages(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Import up to 7 past messages into a group.

        At most 200 calls per second. Lists of ``msg_list`` longer than 7 are sent in several requests. Repeating
        the same call does it twice.

        See https://www.tencentcloud.com/document/product/1047/34968
        """
        return self._call("import_group_messages", params, timeout, extra, unchecked)

    def delete_group_messages_by_sender(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Withdraw one sender's recent messages in a group.

        At most 200 calls per second. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34970
        """
        return self._call("delete_group_messages_by_sender", params, timeout, extra, unchecked)

    def list_group_messages(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the message history of a group, newest first.

        At most 200 calls per second. Gives one page: ``pages`` and ``items`` go through all. Repeating the same
        call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34971
        """
        return self._call("list_group_messages", params, timeout, extra, unchecked)

    def modify_group_message(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Change elements or custom data of a group message.

        At most 200 calls per second. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/47948
        """
        return self._call("modify_group_message", params, timeout, extra, unchecked)

    def send_broadcast_message(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Send a message to all live groups of the app.

        At most 1 call per second. Repeating the same call does it twice. Plans: Pro, Pro Plus or Enterprise
        (Ultimate or Enterprise in China), with broadcast messaging of audio-video groups switched on; native SDK
        6.5.2803, web SDK 2.21.0.

        See https://www.tencentcloud.com/document/product/1047/49440
        """
        return self._call("send_broadcast_message", params, timeout, extra, unchecked)

    def clear_group_messages(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Clear the message history of a group.

        At most 200 calls per second. Whether repeating the same call does harm is not documented.

        See https://www.tencentcloud.com/document/product/1047/65970
        """
        return self._call("clear_group_messages", params, timeout, extra, unchecked)

    def send_group_read_receipts(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Report group messages as read by one member.

        At most 200 calls per second. Lists of ``msg_seq_list`` longer than 50 are sent in several requests.
        Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China),
        with group message read receipts switched on in the console.
        """
        return self._call("send_group_read_receipts", params, timeout, extra, unchecked)

    def get_group_read_receipts(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Count who has read group messages and who has not.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise
        (Ultimate or Enterprise in China), with group message read receipts switched on in the console.

        See https://www.tencentcloud.com/document/product/1047/49439
        """
        return self._call("get_group_read_receipts", params, timeout, extra, unchecked)

    def list_group_message_readers(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read who has, or has not, read a group message.

        At most 200 calls per second. Gives one page: ``pages`` and ``items`` go through all. Repeating the same
        call does no harm. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group message
        read receipts switched on in the console.

        See https://www.tencentcloud.com/document/product/1047/49438
        """
        return self._call("list_group_message_readers", params, timeout, extra, unchecked)

    def get_group_message_extensions(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the key-value extensions of a group message.

        At most 200 calls per second. Gives one page: ``pages`` and ``items`` go through all. Repeating the same
        call does no harm. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with message
        extensions switched on under Login and Message in the console.
        """
        return self._call("get_group_message_extensions", params, timeout, extra, unchecked)

    def set_group_message_extensions(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Set, delete or clear key-value extensions of a group message.

        At most 200 calls per second. Lists of ``extension_list`` longer than 20 are sent in several requests.
        Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China),
        with message extensions switched on under Login and Message in the console.
        """
        return self._call("set_group_message_extensions", params, timeout, extra, unchecked)

    def pin_group_message(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Pin a message in a group.

        At most 200 calls per second. Whether repeating the same call does harm is not documented. Plans: Ultimate
        or Enterprise in China (Pro, Pro Plus or Enterprise elsewhere is our reading); not on trial or professional
        plans.
        """
        return self._call("pin_group_message", params, timeout, extra, unchecked)

    def unpin_group_message(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Unpin a message in a group.

        At most 200 calls per second. Whether repeating the same call does harm is not documented. Plans: Ultimate
        or Enterprise in China (Pro, Pro Plus or Enterprise elsewhere is our reading); not on trial or professional
        plans; also on developer plans.
        """
        return self._call("unpin_group_message", params, timeout, extra, unchecked)

    def get_pinned_group_messages(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read which messages are pinned in a group.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Ultimate or Enterprise in China
        (Pro, Pro Plus or Enterprise elsewhere is our reading); not on trial or professional plans; also on
        developer plans.
        """
        return self._call("get_pinned_group_messages", params, timeout, extra, unchecked)

    def send_group_stream_message(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Send a message to a group piece by piece.

        Repeating the same call does it twice.
        """
        return self._call("send_group_stream_message", params, timeout, extra, unchecked)

    def list_app_groups(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the IDs of all groups in the app, page by page.

        At most 1 call per second. Gives one page: ``pages`` and ``items`` go through all. Repeating the same call
        does no harm.

        See https://www.tencentcloud.com/document/product/1047/34960
        """
        return self._call("list_app_groups", params, timeout, extra, unchecked)

    def create_group(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Create a group, with an owner and first members.

        At most 200 calls per second. Repeating the same call does it twice.

        See https://www.tencentcloud.com/document/product/1047/34895
        """
        return self._call("create_group", params, timeout, extra, unchecked)

    def get_group_profiles(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read profiles, members and custom fields of groups.

        At most 200 calls per second. Lists of ``group_id_list`` longer than 50 are sent in several requests.
        Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34961
        """
        return self._call("get_group_profiles", params, timeout, extra, unchecked)

    def list_group_members(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the members of a group, page by page.

        At most 200 calls per second. Gives one page: ``pages`` and ``items`` go through all. Repeating the same
        call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34948
        """
        return self._call("list_group_members", params, timeout, extra, unchecked)

    def get_specified_group_members(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the profiles of named members of a group.

        At most 200 calls per second. Lists of ``member_list_account`` longer than 50 are sent in several requests.
        Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/64897
        """
        return self._call("get_specified_group_members", params, timeout, extra, unchecked)

    def modify_group_profile(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Change the profile of a group.

        At most 200 calls per second. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34962
        """
        return self._call("modify_group_profile", params, timeout, extra, unchecked)

    def add_group_members(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Add up to 20 accounts to a group.

        At most 200 calls per second. Lists of ``member_list`` longer than 20 are sent in several requests.
        Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34921
        """
        return self._call("add_group_members", params, timeout, extra, unchecked)

    def delete_group_members(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Remove members from a group.

        At most 200 calls per second. Lists of ``member_to_del_account`` longer than 100 are sent in several
        requests. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34949
        """
        return self._call("delete_group_members", params, timeout, extra, unchecked)

    def modify_group_member_profile(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Change role, notifications, name card or mute of a member.

        At most 200 calls per second. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34900
        """
        return self._call("modify_group_member_profile", params, timeout, extra, unchecked)

    def disband_group(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Disband a group.

        At most 200 calls per second. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34896
        """
        return self._call("disband_group", params, timeout, extra, unchecked)

    def list_joined_groups(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the groups a user is in, page by page.

        At most 200 calls per second. Gives one page: ``pages`` and ``items`` go through all. Repeating the same
        call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34925
        """
        return self._call("list_joined_groups", params, timeout, extra, unchecked)

    def get_member_roles(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the roles that accounts have in a group.

        At most 200 calls per second. Lists of ``user_account`` longer than 500 are sent in several requests.
        Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34963
        """
        return self._call("get_member_roles", params, timeout, extra, unchecked)

    def mute_group_members(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Mute or unmute members of a group.

        At most 200 calls per second. Lists of ``members_account`` longer than 500 are sent in several requests.
        Whether repeating the same call does harm is not documented.

        See https://www.tencentcloud.com/document/product/1047/34951
        """
        return self._call("mute_group_members", params, timeout, extra, unchecked)

    def list_muted_group_members(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the muted members of a group.

        At most 200 calls per second. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34964
        """
        return self._call("list_muted_group_members", params, timeout, extra, unchecked)

    def list_muted_group_members_legacy(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the muted members of a group by the superseded path.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Superseded by
        get_group_muted_account.

        See https://www.tencentcloud.com/document/product/1047/34964
        """
        return self._call("list_muted_group_members_legacy", params, timeout, extra, unchecked)

    def change_group_owner(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Make another member the owner of a group.

        At most 200 calls per second. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34966
        """
        return self._call("change_group_owner", params, timeout, extra, unchecked)

    def import_group(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Import a group with its profile and creation time.

        At most 200 calls per second. Repeating the same call does it twice.

        See https://www.tencentcloud.com/document/product/1047/34967
        """
        return self._call("import_group", params, timeout, extra, unchecked)

    def import_group_members(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Import up to 20 members into a group.

        At most 200 calls per second. Lists of ``member_list`` longer than 20 are sent in several requests.
        Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34969
        """
        return self._call("import_group_members", params, timeout, extra, unchecked)

    def set_member_unread_count(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Set how many unread messages a member has.

        At most 200 calls per second. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34909
        """
        return self._call("set_member_unread_count", params, timeout, extra, unchecked)

    def get_online_member_count(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Count the members of a group that are online.

        At most 200 calls per second. Repeating the same call does no harm. Plans: AVChatRoom: any plan; other group
        types: Pro, Pro Plus or Enterprise with Group Member Online Status switched on.

        See https://www.tencentcloud.com/document/product/1047/38521
        """
        return self._call("get_online_member_count", params, timeout, extra, unchecked)

    def ban_group_members(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Ban members from a group for some time.

        At most 200 calls per second. Lists of ``members_account`` longer than 20 are sent in several requests.
        Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China),
        with group member banning switched on in the console; SDK 6.6, web SDK 2.22.0.

        See https://www.tencentcloud.com/document/product/1047/50296
        """
        return self._call("ban_group_members", params, timeout, extra, unchecked)

    def unban_group_members(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Lift the ban of accounts from a group.

        At most 200 calls per second. Lists of ``members_account`` longer than 20 are sent in several requests.
        Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China),
        with group member banning switched on in the console; SDK 6.6, web SDK 2.22.0.

        See https://www.tencentcloud.com/document/product/1047/50297
        """
        return self._call("unban_group_members", params, timeout, extra, unchecked)

    def list_banned_group_members(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the accounts banned from a group, page by page.

        At most 200 calls per second. Gives one page: ``pages`` and ``items`` go through all. Repeating the same
        call does no harm. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group member
        banning switched on in the console; SDK 6.6, web SDK 2.22.0.

        See https://www.tencentcloud.com/document/product/1047/50295
        """
        return self._call("list_banned_group_members", params, timeout, extra, unchecked)

    def list_live_group_online_members(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the online members of a live group, page by page.

        At most 200 calls per second. Gives one page: ``pages`` and ``items`` go through all. Repeating the same
        call does no harm. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with the live group
        online member list switched on in the console.

        See https://www.tencentcloud.com/document/product/1047/50293
        """
        return self._call("list_live_group_online_members", params, timeout, extra, unchecked)

    def mark_live_group_members(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Set or delete marks of live group members.

        At most 200 calls per second. Lists of ``member_list`` longer than 500 are sent in several requests.
        Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China),
        with the live group online member list switched on in the console.

        See https://www.tencentcloud.com/document/product/1047/50294
        """
        return self._call("mark_live_group_members", params, timeout, extra, unchecked)

    def set_live_group_admins(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Make accounts admins of a live group, or take that away.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise
        (Ultimate or Enterprise in China), with the live group online member list switched on in the console.

        See https://www.tencentcloud.com/document/product/1047/60525
        """
        return self._call("set_live_group_admins", params, timeout, extra, unchecked)

    def list_live_group_admins(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the admins of a live group.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise
        (Ultimate or Enterprise in China), with the live group online member list switched on in the console.

        See https://www.tencentcloud.com/document/product/1047/60524
        """
        return self._call("list_live_group_admins", params, timeout, extra, unchecked)

    def check_live_group_members(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Tell which accounts are in a live group.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise
        (Ultimate or Enterprise in China), with the live group online member list switched on in the console.

        See https://www.tencentcloud.com/document/product/1047/60523
        """
        return self._call("check_live_group_members", params, timeout, extra, unchecked)

    def add_live_group_robots(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Add robots to the member list of a live group.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise
        (Ultimate or Enterprise in China), with the live group online member list switched on in the console.

        See https://www.tencentcloud.com/document/product/1047/60527
        """
        return self._call("add_live_group_robots", params, timeout, extra, unchecked)

    def delete_live_group_robots(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Remove robots from the member list of a live group.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise
        (Ultimate or Enterprise in China), with the live group online member list switched on in the console.

        See https://www.tencentcloud.com/document/product/1047/60526
        """
        return self._call("delete_live_group_robots", params, timeout, extra, unchecked)

    def get_group_attributes(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the custom attributes of a group.

        At most 200 calls per second. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/44187
        """
        return self._call("get_group_attributes", params, timeout, extra, unchecked)

    def modify_group_attributes(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Set custom attributes of a group and leave the others.

        At most 200 calls per second. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/44188
        """
        return self._call("modify_group_attributes", params, timeout, extra, unchecked)

    def clear_group_attributes(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Remove all custom attributes of a group.

        At most 200 calls per second. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/44189
        """
        return self._call("clear_group_attributes", params, timeout, extra, unchecked)

    def reset_group_attributes(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Replace all custom attributes of a group.

        At most 200 calls per second. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/44190
        """
        return self._call("reset_group_attributes", params, timeout, extra, unchecked)

    def delete_group_attributes(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Delete named custom attributes of a group.

        At most 200 calls per second. Repeating the same call does it twice.

        See https://www.tencentcloud.com/document/product/1047/59499
        """
        return self._call("delete_group_attributes", params, timeout, extra, unchecked)

    def get_group_counters(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the counters of a group.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise
        (Ultimate or Enterprise in China).

        See https://www.tencentcloud.com/document/product/1047/53427
        """
        return self._call("get_group_counters", params, timeout, extra, unchecked)

    def update_group_counters(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Set, raise or lower counters of a group.

        At most 200 calls per second. Repeating the same call does it twice. Plans: Pro, Pro Plus or Enterprise
        (Ultimate or Enterprise in China).

        See https://www.tencentcloud.com/document/product/1047/53428
        """
        return self._call("update_group_counters", params, timeout, extra, unchecked)

    def delete_group_counters(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Delete counters of a group.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise
        (Ultimate or Enterprise in China).

        See https://www.tencentcloud.com/document/product/1047/53429
        """
        return self._call("delete_group_counters", params, timeout, extra, unchecked)

    def push_to_members(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Push to all, tagged or attributed users, by the older service.

        At most 1 call per second. Repeating the same call does it twice. Plans: Pro, Pro Plus or Enterprise edition
        (newest page; earlier called Ultimate or Premium), switched on on request; takes 48 hours.

        See https://www.tencentcloud.com/document/product/1047/37166
        """
        return self._call("push_to_members", params, timeout, extra, unchecked)

    def set_member_attribute_names(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Set the app's attribute names, in the older push service.

        At most 100 calls per second. Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise
        edition.

        See https://www.tencentcloud.com/document/product/1047/37167
        """
        return self._call("set_member_attribute_names", params, timeout, extra, unchecked)

    def get_member_attribute_names(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the app's attribute names, in the older push service.

        At most 100 calls per second. Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise
        edition.

        See https://www.tencentcloud.com/document/product/1047/37168
        """
        return self._call("get_member_attribute_names", params, timeout, extra, unchecked)

    def set_member_attributes(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Set attributes of users, in the older push service.

        At most 100 calls per second. Lists of ``user_attrs`` longer than 100 are sent in several requests.
        Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise edition.

        See https://www.tencentcloud.com/document/product/1047/37170
        """
        return self._call("set_member_attributes", params, timeout, extra, unchecked)

    def get_member_attributes(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the attributes of users, in the older push service.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests.
        Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise edition.

        See https://www.tencentcloud.com/document/product/1047/37169
        """
        return self._call("get_member_attributes", params, timeout, extra, unchecked)

    def remove_member_attributes(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Remove attributes from users, in the older push service.

        At most 100 calls per second. Lists of ``user_attrs`` longer than 100 are sent in several requests.
        Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise edition.

        See https://www.tencentcloud.com/document/product/1047/37171
        """
        return self._call("remove_member_attributes", params, timeout, extra, unchecked)

    def add_member_tags(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Add tags to users, in the older push service.

        At most 100 calls per second. Lists of ``user_tags`` longer than 100 are sent in several requests. Repeating
        the same call does no harm. Plans: Pro, Pro Plus or Enterprise edition.

        See https://www.tencentcloud.com/document/product/1047/37173
        """
        return self._call("add_member_tags", params, timeout, extra, unchecked)

    def get_member_tags(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the tags of users, in the older push service.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests.
        Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise edition.

        See https://www.tencentcloud.com/document/product/1047/37172
        """
        return self._call("get_member_tags", params, timeout, extra, unchecked)

    def remove_member_tags(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Remove tags from users, in the older push service.

        At most 100 calls per second. Lists of ``user_tags`` longer than 100 are sent in several requests. Repeating
        the same call does no harm. Plans: Pro, Pro Plus or Enterprise edition.

        See https://www.tencentcloud.com/document/product/1047/37174
        """
        return self._call("remove_member_tags", params, timeout, extra, unchecked)

    def clear_member_tags(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Remove all tags from users, in the older push service.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests.
        Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise edition.

        See https://www.tencentcloud.com/document/product/1047/37175
        """
        return self._call("clear_member_tags", params, timeout, extra, unchecked)

    def send_c2c_message(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Send a one-to-one message to one user.

        At most 200 calls per second. Whether repeating the same call does harm is not documented.

        See https://www.tencentcloud.com/document/product/1047/34919
        """
        return self._call("send_c2c_message", params, timeout, extra, unchecked)

    def batch_send_c2c_message(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Send one message to up to 500 users, one-to-one.

        At most 200 calls per second. Lists of ``to_account`` longer than 500 are sent in several requests. At most
        12000 items per minute. Whether repeating the same call does harm is not documented.

        See https://www.tencentcloud.com/document/product/1047/34920
        """
        return self._call("batch_send_c2c_message", params, timeout, extra, unchecked)

    def import_c2c_message(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Import one past or live one-to-one message.

        At most 200 calls per second. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/35014
        """
        return self._call("import_c2c_message", params, timeout, extra, unchecked)

    def list_c2c_messages(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the one-to-one history of two users, page by page.

        At most 200 calls per second. Gives one page: ``pages`` and ``items`` go through all. Repeating the same
        call does no harm.

        See https://www.tencentcloud.com/document/product/1047/35478
        """
        return self._call("list_c2c_messages", params, timeout, extra, unchecked)

    def recall_c2c_message(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Recall a one-to-one message for both sides.

        At most 200 calls per second. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/35015
        """
        return self._call("recall_c2c_message", params, timeout, extra, unchecked)

    def set_c2c_messages_read(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Mark a one-to-one conversation as read for a user.

        At most 200 calls per second. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/38996
        """
        return self._call("set_c2c_messages_read", params, timeout, extra, unchecked)

    def get_c2c_unread_count(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Count a user's unread one-to-one messages.

        At most 200 calls per second. Lists of ``peer_account`` longer than 10 are sent in several requests.
        Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/41046
        """
        return self._call("get_c2c_unread_count", params, timeout, extra, unchecked)

    def modify_c2c_message(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Replace the content or custom data of a one-to-one message.

        At most 200 calls per second. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/47722
        """
        return self._call("modify_c2c_message", params, timeout, extra, unchecked)

    def send_c2c_read_receipts(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Send read receipts for one-to-one messages.

        Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/77776
        """
        return self._call("send_c2c_read_receipts", params, timeout, extra, unchecked)

    def delete_c2c_messages(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Delete one-to-one messages for one side only.

        At most 200 calls per second. Lists of ``msg_key_list`` longer than 30 are sent in several requests.
        Repeating the same call does no harm.
        """
        return self._call("delete_c2c_messages", params, timeout, extra, unchecked)

    def get_c2c_message_extensions(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the key-value pairs of a one-to-one message.

        At most 200 calls per second. Gives one page: ``pages`` and ``items`` go through all. Repeating the same
        call does no harm. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise), and the console
        switch for message extension.

        See https://www.tencentcloud.com/document/product/1047/51194
        """
        return self._call("get_c2c_message_extensions", params, timeout, extra, unchecked)

    def set_c2c_message_extensions(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Set, delete or clear key-value pairs of a one-to-one message.

        At most 200 calls per second. Lists of ``extension_list`` longer than 20 are sent in several requests.
        Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise),
        and the console switch for message extension.

        See https://www.tencentcloud.com/document/product/1047/51195
        """
        return self._call("set_c2c_message_extensions", params, timeout, extra, unchecked)

    def send_c2c_stream_message(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Send a one-to-one message piece by piece.

        Repeating the same call does it twice.
        """
        return self._call("send_c2c_stream_message", params, timeout, extra, unchecked)

    def moderate_content(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Submit text, an image, audio or video for moderation.

        At most 200 calls per second. Whether repeating the same call does harm is not documented. Plans: Needs
        cloud moderation (Content Understanding) to be enabled; charged.

        See https://www.tencentcloud.com/document/product/1047/77827
        """
        return self._call("moderate_content", params, timeout, extra, unchecked)

    def moderate_content_batch(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Submit up to 10 texts and images for moderation.

        At most 200 calls per second. Lists of ``contents`` longer than 10 are sent in several requests. Whether
        repeating the same call does harm is not documented. Plans: Needs cloud moderation (Content Understanding)
        to be enabled; charged.

        See https://www.tencentcloud.com/document/product/1047/77828
        """
        return self._call("moderate_content_batch", params, timeout, extra, unchecked)

    def get_cloud_blocked_word_libraries(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the blocked-word libraries of cloud moderation, page by page.

        At most 200 calls per second. Gives one page: ``pages`` and ``items`` go through all. Repeating the same
        call does no harm. Plans: Needs cloud moderation to be enabled.
        """
        return self._call("get_cloud_blocked_word_libraries", params, timeout, extra, unchecked)

    def get_cloud_blocked_words(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the words of a cloud moderation library, page by page.

        At most 200 calls per second. Gives one page: ``pages`` and ``items`` go through all. Repeating the same
        call does no harm. Plans: Needs cloud moderation to be enabled.

        See https://www.tencentcloud.com/document/product/1047/77830
        """
        return self._call("get_cloud_blocked_words", params, timeout, extra, unchecked)

    def add_cloud_blocked_words(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Add words to a cloud moderation library.

        At most 200 calls per second. Lists of ``user_keywords`` longer than 10 are sent in several requests.
        Whether repeating the same call does harm is not documented. Plans: Needs cloud moderation to be enabled.
        """
        return self._call("add_cloud_blocked_words", params, timeout, extra, unchecked)

    def delete_cloud_blocked_words(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Delete words from a cloud moderation library.

        At most 200 calls per second. Lists of ``keywords`` longer than 10 are sent in several requests. Whether
        repeating the same call does harm is not documented. Plans: Needs cloud moderation to be enabled.

        See https://www.tencentcloud.com/document/product/1047/77832
        """
        return self._call("delete_cloud_blocked_words", params, timeout, extra, unchecked)

    def add_local_blocked_words(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Add blocked words to local moderation.

        Lists of ``local_audit_words`` longer than 10 are sent in several requests. Whether repeating the same call
        does harm is not documented. Plans: Needs local moderation to be enabled.
        """
        return self._call("add_local_blocked_words", params, timeout, extra, unchecked)

    def delete_local_blocked_words(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Delete blocked words of local moderation.

        Lists of ``local_audit_words`` longer than 10 are sent in several requests. Whether repeating the same call
        does harm is not documented. Plans: Needs local moderation to be enabled.
        """
        return self._call("delete_local_blocked_words", params, timeout, extra, unchecked)

    def get_local_blocked_words(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the blocked words of local moderation, page by page.

        Gives one page: ``pages`` and ``items`` go through all. Repeating the same call does no harm. Plans: Needs
        local moderation to be enabled.
        """
        return self._call("get_local_blocked_words", params, timeout, extra, unchecked)

    def create_official_account(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Create an official account.

        At most 200 calls per second. Repeating the same call does it twice. Plans: Enterprise (international);
        flagship or Enterprise (China); console trial allows 5 official accounts for one month.

        See https://www.tencentcloud.com/document/product/1047/60755
        """
        return self._call("create_official_account", params, timeout, extra, unchecked)

    def destroy_official_account(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Terminate an official account.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Enterprise (international);
        flagship or Enterprise (China).

        See https://www.tencentcloud.com/document/product/1047/60756
        """
        return self._call("destroy_official_account", params, timeout, extra, unchecked)

    def modify_official_account(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Change the information of an official account.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Enterprise (international);
        flagship or Enterprise (China).

        See https://www.tencentcloud.com/document/product/1047/60757
        """
        return self._call("modify_official_account", params, timeout, extra, unchecked)

    def get_official_accounts(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the information of official accounts.

        At most 200 calls per second. Lists of ``official_account_id_list`` longer than 50 are sent in several
        requests. Repeating the same call does no harm. Plans: Enterprise (international); flagship or Enterprise
        (China).

        See https://www.tencentcloud.com/document/product/1047/60758
        """
        return self._call("get_official_accounts", params, timeout, extra, unchecked)

    def list_subscribers(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the subscribers of an official account, page by page.

        At most 200 calls per second. Gives one page: ``pages`` and ``items`` go through all. Repeating the same
        call does no harm. Plans: Enterprise (international); flagship or Enterprise (China).

        See https://www.tencentcloud.com/document/product/1047/60759
        """
        return self._call("list_subscribers", params, timeout, extra, unchecked)

    def add_subscribers(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Subscribe users to an official account.

        At most 200 calls per second. Lists of ``subscriber_list`` longer than 100 are sent in several requests.
        Repeating the same call does no harm. Plans: Enterprise (international); flagship or Enterprise (China).

        See https://www.tencentcloud.com/document/product/1047/60760
        """
        return self._call("add_subscribers", params, timeout, extra, unchecked)

    def delete_subscribers(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Remove subscribers from an official account.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Enterprise (international);
        flagship or Enterprise (China); console trial allows 5 official accounts for one month.

        See https://www.tencentcloud.com/document/product/1047/60761
        """
        return self._call("delete_subscribers", params, timeout, extra, unchecked)

    def modify_subscriber(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Change the custom field of a subscriber.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Enterprise (international);
        flagship or Enterprise (China).

        See https://www.tencentcloud.com/document/product/1047/60762
        """
        return self._call("modify_subscriber", params, timeout, extra, unchecked)

    def list_subscribed_official_accounts(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the official accounts a user subscribes to, page by page.

        At most 200 calls per second. Gives one page: ``pages`` and ``items`` go through all. Repeating the same
        call does no harm. Plans: Enterprise (international); flagship or Enterprise (China).

        See https://www.tencentcloud.com/document/product/1047/60763
        """
        return self._call("list_subscribed_official_accounts", params, timeout, extra, unchecked)

    def send_official_account_message(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Send a message to all subscribers of an official account.

        At most 200 calls per second. Repeating the same call does it twice. Plans: Enterprise (international);
        flagship or Enterprise (China).

        See https://www.tencentcloud.com/document/product/1047/60810
        """
        return self._call("send_official_account_message", params, timeout, extra, unchecked)

    def recall_official_account_messages(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Recall messages of an official account.

        At most 200 calls per second. Lists of ``msg_key_list`` longer than 10 are sent in several requests.
        Repeating the same call does no harm. Plans: Enterprise (international); flagship or Enterprise (China).

        See https://www.tencentcloud.com/document/product/1047/60811
        """
        return self._call("recall_official_account_messages", params, timeout, extra, unchecked)

    def list_official_account_messages(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the message history of an official account, newest first.

        At most 200 calls per second. Gives one page: ``pages`` and ``items`` go through all. Repeating the same
        call does no harm. Plans: Enterprise (international); flagship or Enterprise (China).

        See https://www.tencentcloud.com/document/product/1047/60812
        """
        return self._call("list_official_account_messages", params, timeout, extra, unchecked)

    def set_global_mute(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Mute a user everywhere, or lift the mute.

        At most 200 calls per second. Whether repeating the same call does harm is not documented.

        See https://www.tencentcloud.com/document/product/1047/34923
        """
        return self._call("set_global_mute", params, timeout, extra, unchecked)

    def get_global_mute(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read how long a user is muted everywhere.

        At most 200 calls per second. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34924
        """
        return self._call("get_global_mute", params, timeout, extra, unchecked)

    def get_operations_data(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the app's daily figures of the last 30 days.

        At most 200 calls per second. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34886
        """
        return self._call("get_operations_data", params, timeout, extra, unchecked)

    def get_message_archives(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read where to download all messages of one hour.

        At most 10 calls per second. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34885
        """
        return self._call("get_message_archives", params, timeout, extra, unchecked)

    def get_server_ips(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the IP addresses of Chat servers and webhook senders.

        At most 200 calls per second. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/36742
        """
        return self._call("get_server_ips", params, timeout, extra, unchecked)

    def ban_chat_file(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Ban a file that was sent in a chat.

        Repeating the same call does no harm. Plans: Documented for mainland China only (console.tim.qq.com).
        """
        return self._call("ban_chat_file", params, timeout, extra, unchecked)

    def unban_chat_file(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Lift the ban of a chat file.

        Repeating the same call does no harm. Plans: Documented for mainland China only (console.tim.qq.com).
        """
        return self._call("unban_chat_file", params, timeout, extra, unchecked)

    def get_chat_file_urls(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Make signed URLs of chat files and read their state.

        Repeating the same call does no harm. Plans: Documented for mainland China only (console.tim.qq.com).
        """
        return self._call("get_chat_file_urls", params, timeout, extra, unchecked)

    def set_profile(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Set profile fields of an account.

        At most 200 calls per second. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34916
        """
        return self._call("set_profile", params, timeout, extra, unchecked)

    def get_profiles(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read profile fields of up to 100 accounts.

        At most 200 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests.
        Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34917
        """
        return self._call("get_profiles", params, timeout, extra, unchecked)

    def push(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Push to all users, or to those with given tags or attributes.

        At most 1 call per second. Repeating the same call does it twice. Plans: Push service must be on; Free
        edition 10 calls a day, Standard and Advanced 100 a day (more can be bought).

        See https://www.tencentcloud.com/document/product/1047/67814
        """
        return self._call("push", params, timeout, extra, unchecked)

    def push_to_users(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Push a notification to named users.

        At most 10 calls per second. Lists of ``to_account`` longer than 500 are sent in several requests. Repeating
        the same call does it twice. Plans: Push service; Free edition 10 calls per second, Standard 30, Advanced
        40.

        See https://www.tencentcloud.com/document/product/1047/67553
        """
        return self._call("push_to_users", params, timeout, extra, unchecked)

    def revoke_push(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Recall a push and overwrite notifications already shown.

        At most 1 call per second. Repeating the same call does no harm. Plans: Push service.

        See https://www.tencentcloud.com/document/product/1047/67824
        """
        return self._call("revoke_push", params, timeout, extra, unchecked)

    def set_attribute_names(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Set the names of the app's user attributes.

        At most 100 calls per second. Repeating the same call does no harm. Plans: Push service.

        See https://www.tencentcloud.com/document/product/1047/67816
        """
        return self._call("set_attribute_names", params, timeout, extra, unchecked)

    def get_attribute_names(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the names of the app's user attributes.

        At most 100 calls per second. Repeating the same call does no harm. Plans: Push service.

        See https://www.tencentcloud.com/document/product/1047/67815
        """
        return self._call("get_attribute_names", params, timeout, extra, unchecked)

    def set_user_attributes(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Set attributes of users.

        At most 100 calls per second. Lists of ``user_attrs`` longer than 100 are sent in several requests.
        Repeating the same call does no harm. Plans: Push service.

        See https://www.tencentcloud.com/document/product/1047/67818
        """
        return self._call("set_user_attributes", params, timeout, extra, unchecked)

    def get_user_attributes(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the attributes of users.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests.
        Repeating the same call does no harm. Plans: Push service.

        See https://www.tencentcloud.com/document/product/1047/67817
        """
        return self._call("get_user_attributes", params, timeout, extra, unchecked)

    def remove_user_attributes(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Remove attributes from users.

        At most 100 calls per second. Lists of ``user_attrs`` longer than 100 are sent in several requests.
        Repeating the same call does no harm. Plans: Push service.

        See https://www.tencentcloud.com/document/product/1047/67819
        """
        return self._call("remove_user_attributes", params, timeout, extra, unchecked)

    def add_user_tags(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Add tags to users, or replace their tags.

        At most 100 calls per second. Lists of ``user_tags`` longer than 100 are sent in several requests. Repeating
        the same call does no harm. Plans: Push service.

        See https://www.tencentcloud.com/document/product/1047/67821
        """
        return self._call("add_user_tags", params, timeout, extra, unchecked)

    def get_user_tags(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the tags of users.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests.
        Repeating the same call does no harm. Plans: Push service.

        See https://www.tencentcloud.com/document/product/1047/67820
        """
        return self._call("get_user_tags", params, timeout, extra, unchecked)

    def remove_user_tags(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Remove tags from users.

        At most 100 calls per second. Lists of ``user_tags`` longer than 100 are sent in several requests. Repeating
        the same call does no harm. Plans: Push service.

        See https://www.tencentcloud.com/document/product/1047/67822
        """
        return self._call("remove_user_tags", params, timeout, extra, unchecked)

    def clear_user_tags(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Remove all tags from users.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests.
        Repeating the same call does no harm. Plans: Push service.

        See https://www.tencentcloud.com/document/product/1047/67823
        """
        return self._call("clear_user_tags", params, timeout, extra, unchecked)

    def trace_all_member_push(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Trace a push to all or tagged users for one receiver.

        At most 1 call per second. Repeating the same call does no harm. Plans: Push service.

        See https://www.tencentcloud.com/document/product/1047/71893
        """
        return self._call("trace_all_member_push", params, timeout, extra, unchecked)

    def get_all_member_push_statistics(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Count the results of pushes to all or tagged users.

        At most 1 call per second. Repeating the same call does no harm. Plans: Push service.

        See https://www.tencentcloud.com/document/product/1047/71894
        """
        return self._call("get_all_member_push_statistics", params, timeout, extra, unchecked)

    def get_all_member_push_loss(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Count why pushes to all or tagged users got lost.

        At most 1 call per second. Repeating the same call does no harm. Plans: Push service.

        See https://www.tencentcloud.com/document/product/1047/71895
        """
        return self._call("get_all_member_push_loss", params, timeout, extra, unchecked)

    def trace_normal_push(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Trace the offline push of one chat message.

        At most 1 call per second. Repeating the same call does no harm. Plans: Push service.

        See https://www.tencentcloud.com/document/product/1047/71896
        """
        return self._call("trace_normal_push", params, timeout, extra, unchecked)

    def get_normal_push_statistics(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Count the results of offline pushes of chat messages.

        At most 1 call per second. Repeating the same call does no harm. Plans: Push service.

        See https://www.tencentcloud.com/document/product/1047/71897
        """
        return self._call("get_normal_push_statistics", params, timeout, extra, unchecked)

    def get_normal_push_loss(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Count why offline pushes of chat messages got lost.

        At most 1 call per second. Repeating the same call does no harm. Plans: Push service.

        See https://www.tencentcloud.com/document/product/1047/71898
        """
        return self._call("get_normal_push_loss", params, timeout, extra, unchecked)

    def add_friends(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Add friends to a user's friend list.

        At most 200 calls per second. Lists of ``add_friend_item`` longer than 1000 are sent in several requests.
        Whether repeating the same call does harm is not documented.

        See https://www.tencentcloud.com/document/product/1047/34902
        """
        return self._call("add_friends", params, timeout, extra, unchecked)

    def import_friends(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Import friends into a user's friend list, one-way.

        At most 200 calls per second. Lists of ``add_friend_item`` longer than 1000 are sent in several requests.
        Whether repeating the same call does harm is not documented.

        See https://www.tencentcloud.com/document/product/1047/34903
        """
        return self._call("import_friends", params, timeout, extra, unchecked)

    def update_friends(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Change remark, groups and custom fields of friends.

        At most 200 calls per second. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34904
        """
        return self._call("update_friends", params, timeout, extra, unchecked)

    def delete_friends(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Delete friends of a user, one-way or two-way.

        At most 200 calls per second. Lists of ``to_account`` longer than 1000 are sent in several requests.
        Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34905
        """
        return self._call("delete_friends", params, timeout, extra, unchecked)

    def delete_all_friends(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Delete all friends of a user.

        At most 200 calls per second. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34906
        """
        return self._call("delete_all_friends", params, timeout, extra, unchecked)

    def check_friends(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Tell which accounts are friends of a user.

        At most 200 calls per second. Lists of ``to_account`` longer than 1000 are sent in several requests.
        Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34907
        """
        return self._call("check_friends", params, timeout, extra, unchecked)

    def list_friends(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read all friends of a user, page by page.

        At most 200 calls per second. Gives one page: ``pages`` and ``items`` go through all. Repeating the same
        call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34908
        """
        return self._call("list_friends", params, timeout, extra, unchecked)

    def get_friends(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read friend and profile fields of named friends.

        At most 200 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests.
        Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34910
        """
        return self._call("get_friends", params, timeout, extra, unchecked)

    def add_to_blocklist(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Put accounts on a user's blocklist.

        At most 200 calls per second. Lists of ``to_account`` longer than 1000 are sent in several requests.
        Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34911
        """
        return self._call("add_to_blocklist", params, timeout, extra, unchecked)

    def remove_from_blocklist(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Take accounts off a user's blocklist.

        At most 200 calls per second. Lists of ``to_account`` longer than 1000 are sent in several requests.
        Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34912
        """
        return self._call("remove_from_blocklist", params, timeout, extra, unchecked)

    def list_blocklist(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the blocklist of a user, page by page.

        At most 200 calls per second. Gives one page: ``pages`` and ``items`` go through all. Repeating the same
        call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34914
        """
        return self._call("list_blocklist", params, timeout, extra, unchecked)

    def check_blocklist(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Tell which accounts a user blocks or is blocked by.

        At most 200 calls per second. Lists of ``to_account`` longer than 1000 are sent in several requests.
        Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/34913
        """
        return self._call("check_blocklist", params, timeout, extra, unchecked)

    def add_friend_groups(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Create friend groups and put friends into them.

        At most 200 calls per second. Whether repeating the same call does harm is not documented.

        See https://www.tencentcloud.com/document/product/1047/34950
        """
        return self._call("add_friend_groups", params, timeout, extra, unchecked)

    def delete_friend_groups(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Delete friend groups of a user.

        At most 200 calls per second. Lists of ``group_name`` longer than 32 are sent in several requests. Whether
        repeating the same call does harm is not documented.

        See https://www.tencentcloud.com/document/product/1047/34926
        """
        return self._call("delete_friend_groups", params, timeout, extra, unchecked)

    def get_friend_groups(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the friend groups of a user.

        At most 200 calls per second. Lists of ``group_name`` longer than 32 are sent in several requests. Repeating
        the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/40123
        """
        return self._call("get_friend_groups", params, timeout, extra, unchecked)

    def follow_users(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Make a user follow other users.

        At most 200 calls per second. Lists of ``follow_item`` longer than 20 are sent in several requests. Whether
        repeating the same call does harm is not documented. Plans: Pro, Pro Plus or Enterprise, and the follow/fan
        switch under Friends and Relationship Chains in the console (30005 otherwise).

        See https://www.tencentcloud.com/document/product/1047/70345
        """
        return self._call("follow_users", params, timeout, extra, unchecked)

    def unfollow_users(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Make a user stop following other users.

        At most 200 calls per second. Lists of ``to_account`` longer than 20 are sent in several requests. Whether
        repeating the same call does harm is not documented. Plans: Pro, Pro Plus or Enterprise, and the follow/fan
        switch under Friends and Relationship Chains in the console (30005 otherwise).

        See https://www.tencentcloud.com/document/product/1047/70346
        """
        return self._call("unfollow_users", params, timeout, extra, unchecked)

    def check_follow_relations(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Tell who follows whom between a user and others.

        At most 200 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests.
        Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under
        Friends and Relationship Chains in the console.

        See https://www.tencentcloud.com/document/product/1047/70349
        """
        return self._call("check_follow_relations", params, timeout, extra, unchecked)

    def list_follows(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read fans, followed users or mutual follows, page by page.

        At most 200 calls per second. Gives one page: ``pages`` and ``items`` go through all. Repeating the same
        call does no harm. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and
        Relationship Chains in the console.

        See https://www.tencentcloud.com/document/product/1047/70347
        """
        return self._call("list_follows", params, timeout, extra, unchecked)

    def get_follow_counts(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Count fans, followed users and mutual follows of users.

        At most 200 calls per second. Lists of ``to_account`` longer than 20 are sent in several requests. Repeating
        the same call does no harm. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and
        Relationship Chains in the console (30005 otherwise).

        See https://www.tencentcloud.com/document/product/1047/70350
        """
        return self._call("get_follow_counts", params, timeout, extra, unchecked)

    def create_robot(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Create a chatbot account.

        At most 200 calls per second. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/55281
        """
        return self._call("create_robot", params, timeout, extra, unchecked)

    def delete_robot(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Disable a chatbot.

        At most 200 calls per second. Whether repeating the same call does harm is not documented.

        See https://www.tencentcloud.com/document/product/1047/55282
        """
        return self._call("delete_robot", params, timeout, extra, unchecked)

    def list_robots(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read all chatbots of the app.

        At most 200 calls per second. Repeating the same call does no harm.

        See https://www.tencentcloud.com/document/product/1047/55280
        """
        return self._call("list_robots", params, timeout, extra, unchecked)

    def send_robot_stream_message(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Send a chatbot's message piece by piece.

        At most 200 calls per second. Repeating the same call does it twice.

        See https://www.tencentcloud.com/document/product/1047/71131
        """
        return self._call("send_robot_stream_message", params, timeout, extra, unchecked)


class AsyncMethods(Methods):
    """The endpoints as methods that are awaited."""


class Pages:
    """The endpoints that give lists page by page, as methods; what they return is up to ``_walk``."""

    if TYPE_CHECKING:

        def _walk(
            self,
            endpoint: str,
            items: tuple[str, ...],
            params: Mapping[str, Any],
            timeout: float | None,
            extra: Mapping[str, Any] | None,
            unchecked: bool,
        ) -> Any: ...

    def get_permission_groups(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read permission groups of a community, named or page by page.

        Goes through all pages.

        See https://www.tencentcloud.com/document/product/1047/61235
        """
        items = ("permission_group_info_list",)
        return self._walk("get_permission_groups", items, params, timeout, extra, unchecked)

    def list_permission_group_members(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the members of a permission group, page by page.

        Goes through all pages.

        See https://www.tencentcloud.com/document/product/1047/61242
        """
        items = ("member_list",)
        return self._walk("list_permission_group_members", items, params, timeout, extra, unchecked)

    def list_conversations(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the conversation list of a user, page by page.

        Goes through all pages.

        See https://www.tencentcloud.com/document/product/1047/43087
        """
        items = ("session_item",)
        return self._walk("list_conversations", items, params, timeout, extra, unchecked)

    def get_conversation_groups(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read all conversation groups and marks, page by page.

        Goes through all pages.

        See https://www.tencentcloud.com/document/product/1047/53440
        """
        items = ("contact_item",)
        return self._walk("get_conversation_groups", items, params, timeout, extra, unchecked)

    def list_group_messages(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the message history of a group, newest first.

        Goes through all pages.

        See https://www.tencentcloud.com/document/product/1047/34971
        """
        items = ("rsp_msg_list",)
        return self._walk("list_group_messages", items, params, timeout, extra, unchecked)

    def list_group_message_readers(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read who has, or has not, read a group message.

        Goes through all pages.

        See https://www.tencentcloud.com/document/product/1047/49438
        """
        items = ("read_list", "unread_list")
        return self._walk("list_group_message_readers", items, params, timeout, extra, unchecked)

    def get_group_message_extensions(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the key-value extensions of a group message.

        Goes through all pages.
        """
        items = ("extension_list",)
        return self._walk("get_group_message_extensions", items, params, timeout, extra, unchecked)

    def list_app_groups(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the IDs of all groups in the app, page by page.

        Goes through all pages.

        See https://www.tencentcloud.com/document/product/1047/34960
        """
        items = ("group_id_list",)
        return self._walk("list_app_groups", items, params, timeout, extra, unchecked)

    def list_group_members(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the members of a group, page by page.

        Goes through all pages.

        See https://www.tencentcloud.com/document/product/1047/34948
        """
        items = ("member_list",)
        return self._walk("list_group_members", items, params, timeout, extra, unchecked)

    def list_joined_groups(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the groups a user is in, page by page.

        Goes through all pages.

        See https://www.tencentcloud.com/document/product/1047/34925
        """
        items = ("group_id_list",)
        return self._walk("list_joined_groups", items, params, timeout, extra, unchecked)

    def list_banned_group_members(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the accounts banned from a group, page by page.

        Goes through all pages.

        See https://www.tencentcloud.com/document/product/1047/50295
        """
        items = ("banned_account_list",)
        return self._walk("list_banned_group_members", items, params, timeout, extra, unchecked)

    def list_live_group_online_members(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the online members of a live group, page by page.

        Goes through all pages.

        See https://www.tencentcloud.com/document/product/1047/50293
        """
        items = ("member_list",)
        return self._walk("list_live_group_online_members", items, params, timeout, extra, unchecked)

    def list_c2c_messages(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the one-to-one history of two users, page by page.

        Goes through all pages.

        See https://www.tencentcloud.com/document/product/1047/35478
        """
        items = ("msg_list",)
        return self._walk("list_c2c_messages", items, params, timeout, extra, unchecked)

    def get_c2c_message_extensions(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the key-value pairs of a one-to-one message.

        Goes through all pages.

        See https://www.tencentcloud.com/document/product/1047/51194
        """
        items = ("extension_list",)
        return self._walk("get_c2c_message_extensions", items, params, timeout, extra, unchecked)

    def get_cloud_blocked_word_libraries(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the blocked-word libraries of cloud moderation, page by page.

        Goes through all pages.
        """
        items = ("infos",)
        return self._walk("get_cloud_blocked_word_libraries", items, params, timeout, extra, unchecked)

    def get_cloud_blocked_words(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the words of a cloud moderation library, page by page.

        Goes through all pages.

        See https://www.tencentcloud.com/document/product/1047/77830
        """
        items = ("infos",)
        return self._walk("get_cloud_blocked_words", items, params, timeout, extra, unchecked)

    def get_local_blocked_words(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the blocked words of local moderation, page by page.

        Goes through all pages.
        """
        items = ("local_audit_words",)
        return self._walk("get_local_blocked_words", items, params, timeout, extra, unchecked)

    def list_subscribers(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the subscribers of an official account, page by page.

        Goes through all pages.

        See https://www.tencentcloud.com/document/product/1047/60759
        """
        items = ("subscriber_list",)
        return self._walk("list_subscribers", items, params, timeout, extra, unchecked)

    def list_subscribed_official_accounts(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the official accounts a user subscribes to, page by page.

        Goes through all pages.

        See https://www.tencentcloud.com/document/product/1047/60763
        """
        items = ("official_account_info_list",)
        return self._walk("list_subscribed_official_accounts", items, params, timeout, extra, unchecked)

    def list_official_account_messages(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the message history of an official account, newest first.

        Goes through all pages.

        See https://www.tencentcloud.com/document/product/1047/60812
        """
        items = ("rsp_msg_list",)
        return self._walk("list_official_account_messages", items, params, timeout, extra, unchecked)

    def list_friends(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read all friends of a user, page by page.

        Goes through all pages.

        See https://www.tencentcloud.com/document/product/1047/34908
        """
        items = ("user_data_item",)
        return self._walk("list_friends", items, params, timeout, extra, unchecked)

    def list_blocklist(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the blocklist of a user, page by page.

        Goes through all pages.

        See https://www.tencentcloud.com/document/product/1047/34914
        """
        items = ("black_list_item",)
        return self._walk("list_blocklist", items, params, timeout, extra, unchecked)

    def list_follows(
        self,
        *,
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read fans, followed users or mutual follows, page by page.

        Goes through all pages.

        See https://www.tencentcloud.com/document/product/1047/70347
        """
        items = ("follow_item",)
        return self._walk("list_follows", items, params, timeout, extra, unchecked)


class AsyncPages(Pages):
    """The endpoints that give lists page by page, as methods whose pages are awaited."""


class Items(Pages):
    """The endpoints that give lists page by page, as methods that go through what the pages list."""


class AsyncItems(Items):
    """The endpoints that give lists page by page, as methods whose items are awaited."""

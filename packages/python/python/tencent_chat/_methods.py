# @generated from api/*.yaml by cargo xtask generate
"""A method for every endpoint; ``_methods.pyi`` has the types of their parameters and replies."""

# Annotations stay text: making them would take most of the time that the import takes.
from __future__ import annotations

# As good as the one of `typing` to type checkers, and spares importing it.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

__all__ = ["AsyncMethods", "Methods"]


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

        At most 100 calls per second. Up to 100 entries of ``account_list`` per call. Repeating the same call does
        no harm.

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

        At most 100 calls per second. Up to 100 entries of ``delete_item`` per call. Repeating the same call does no
        harm. Plans: On by default for trial and free-trial apps; Pro, Pro Plus and Enterprise (and TRTC or
        whiteboard) apps must switch it on in the console.

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

        At most 100 calls per second. Up to 100 entries of ``check_item`` per call. Repeating the same call does no
        harm.

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

        At most 200 calls per second. Up to 500 entries of ``to_account`` per call. Repeating the same call does no
        harm.

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

        At most 100 calls per second. Up to 500 entries of ``to_account`` per call. Repeating the same call does no
        harm.
        """
        return self._call("query_login_state", params, timeout, extra, unchecked)

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

        At most 200 calls per second. Up to 50 entries of ``official_account_id_list`` per call. Repeating the same
        call does no harm. Plans: Enterprise (international); flagship or Enterprise (China).

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

        At most 200 calls per second. Repeating the same call does no harm. Plans: Enterprise (international);
        flagship or Enterprise (China).

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

        At most 200 calls per second. Up to 100 entries of ``subscriber_list`` per call. Repeating the same call
        does no harm. Plans: Enterprise (international); flagship or Enterprise (China).

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

        At most 200 calls per second. Repeating the same call does no harm. Plans: Enterprise (international);
        flagship or Enterprise (China).

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

        At most 200 calls per second. Up to 10 entries of ``msg_key_list`` per call. Repeating the same call does no
        harm. Plans: Enterprise (international); flagship or Enterprise (China).

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

        At most 200 calls per second. Repeating the same call does no harm. Plans: Enterprise (international);
        flagship or Enterprise (China).

        See https://www.tencentcloud.com/document/product/1047/60812
        """
        return self._call("list_official_account_messages", params, timeout, extra, unchecked)

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

        At most 10 calls per second. Up to 500 entries of ``to_account`` per call. Repeating the same call does it
        twice. Plans: Push service; Free edition 10 calls per second, Standard 30, Advanced 40.

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

        At most 100 calls per second. Up to 100 entries of ``user_attrs`` per call. Repeating the same call does no
        harm. Plans: Push service.

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

        At most 100 calls per second. Up to 100 entries of ``to_account`` per call. Repeating the same call does no
        harm. Plans: Push service.

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

        At most 100 calls per second. Up to 100 entries of ``user_attrs`` per call. Repeating the same call does no
        harm. Plans: Push service.

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

        At most 100 calls per second. Up to 100 entries of ``user_tags`` per call. Repeating the same call does no
        harm. Plans: Push service.

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

        At most 100 calls per second. Up to 100 entries of ``to_account`` per call. Repeating the same call does no
        harm. Plans: Push service.

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

        At most 100 calls per second. Up to 100 entries of ``user_tags`` per call. Repeating the same call does no
        harm. Plans: Push service.

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

        At most 100 calls per second. Up to 100 entries of ``to_account`` per call. Repeating the same call does no
        harm. Plans: Push service.

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

        At most 200 calls per second. Up to 1000 entries of ``add_friend_item`` per call. Whether repeating the same
        call does harm is not documented.

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

        At most 200 calls per second. Up to 1000 entries of ``add_friend_item`` per call. Whether repeating the same
        call does harm is not documented.

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

        At most 200 calls per second. Up to 1000 entries of ``to_account`` per call. Repeating the same call does no
        harm.

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

        At most 200 calls per second. Up to 1000 entries of ``to_account`` per call. Repeating the same call does no
        harm.

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

        At most 200 calls per second. Repeating the same call does no harm.

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

        At most 200 calls per second. Up to 100 entries of ``to_account`` per call. Repeating the same call does no
        harm.

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

        At most 200 calls per second. Up to 1000 entries of ``to_account`` per call. Repeating the same call does no
        harm.

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

        At most 200 calls per second. Up to 1000 entries of ``to_account`` per call. Repeating the same call does no
        harm.

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

        At most 200 calls per second. Repeating the same call does no harm.

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

        At most 200 calls per second. Up to 1000 entries of ``to_account`` per call. Repeating the same call does no
        harm.

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

        At most 200 calls per second. Up to 32 entries of ``group_name`` per call. Whether repeating the same call
        does harm is not documented.

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

        At most 200 calls per second. Up to 32 entries of ``group_name`` per call. Repeating the same call does no
        harm.

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

        At most 200 calls per second. Up to 20 entries of ``follow_item`` per call. Whether repeating the same call
        does harm is not documented. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and
        Relationship Chains in the console (30005 otherwise).

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

        At most 200 calls per second. Up to 20 entries of ``to_account`` per call. Whether repeating the same call
        does harm is not documented. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and
        Relationship Chains in the console (30005 otherwise).

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

        At most 200 calls per second. Up to 100 entries of ``to_account`` per call. Repeating the same call does no
        harm. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains in
        the console.

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

        At most 200 calls per second. Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise, and
        the follow/fan switch under Friends and Relationship Chains in the console.

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

        At most 200 calls per second. Up to 20 entries of ``to_account`` per call. Repeating the same call does no
        harm. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains in
        the console (30005 otherwise).

        See https://www.tencentcloud.com/document/product/1047/70350
        """
        return self._call("get_follow_counts", params, timeout, extra, unchecked)


class AsyncMethods(Methods):
    """The endpoints as methods that are awaited."""

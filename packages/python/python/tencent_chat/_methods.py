# @generated from api/*.yaml by cargo xtask generate
"""A method for every endpoint; ``_methods.pyi`` has the types of their parameters and replies."""

# Annotations stay strings: evaluating them would take most of the time of the import.
from __future__ import annotations

# For type checkers the same as the one of `typing`, without importing it.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from ._events import Progress

__all__ = ["AsyncItems", "AsyncMethods", "AsyncPages", "Items", "Methods", "Pages"]


class Methods:
    """The endpoints as methods; what they return is up to ``_call``."""

    if TYPE_CHECKING:

        def _call(
            self,
            endpoint: str,
            params: Mapping[str, Any],
            timeout: float | None,
            max_retries: int | None,
            concurrency: int | None,
            on_progress: Callable[[Progress], object] | None,
            extra: Mapping[str, Any] | None,
            unchecked: bool,
        ) -> Any: ...

    def import_account(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Create one account, with nickname and avatar.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/im_open_login_svc/account_import``

        See https://www.tencentcloud.com/document/product/1047/34953
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("import_account", *call)

    def import_accounts(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Create up to 100 accounts at once.

        At most 100 calls per second. Lists of ``account_list`` longer than 100 are sent in several requests. Safe
        to retry.

        Path: ``v4/im_open_login_svc/multiaccount_import``

        See https://www.tencentcloud.com/document/product/1047/34954
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("import_accounts", *call)

    def delete_accounts(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Delete accounts with all their data.

        At most 100 calls per second. Lists of ``delete_item`` longer than 100 are sent in several requests. Safe to
        retry. Plans: On by default for trial and free-trial apps; Pro, Pro Plus and Enterprise (and TRTC or
        whiteboard) apps must switch it on in the console.

        Path: ``v4/im_open_login_svc/account_delete``

        See https://www.tencentcloud.com/document/product/1047/34955
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("delete_accounts", *call)

    def check_accounts(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Tell which accounts have been imported.

        At most 100 calls per second. Lists of ``check_item`` longer than 100 are sent in several requests. Safe to
        retry.

        Path: ``v4/im_open_login_svc/account_check``

        See https://www.tencentcloud.com/document/product/1047/34956
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("check_accounts", *call)

    def invalidate_login_state(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """End all logins of an account and void its UserSigs.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error.

        Path: ``v4/im_open_login_svc/kick``

        See https://www.tencentcloud.com/document/product/1047/34957
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("invalidate_login_state", *call)

    def query_online_status(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read whether accounts are online, reachable by push or offline.

        At most 200 calls per second. Lists of ``to_account`` longer than 500 are sent in several requests. Safe to
        retry.

        Path: ``v4/openim/query_online_status``

        See https://www.tencentcloud.com/document/product/1047/35477
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("query_online_status", *call)

    def query_login_state(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the login state of accounts by the superseded path.

        At most 100 calls per second. Lists of ``to_account`` longer than 500 are sent in several requests. Safe to
        retry.

        Path: ``v4/openim/querystate``
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("query_login_state", *call)

    def get_call_info(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the state of a call in progress.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/call_engine_http_srv/get_call_info``

        See https://www.tencentcloud.com/document/product/647/68932
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_call_info", *call)

    def start_call_by_robot(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Let a robot call users.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error.

        Path: ``v4/call_engine_http_srv/start_call_by_robot``

        See https://www.tencentcloud.com/document/product/647/74505
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("start_call_by_robot", *call)

    def end_call(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """End a call.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/call_engine_http_srv/end_call``

        See https://www.tencentcloud.com/document/product/647/74506
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("end_call", *call)

    def get_call_record(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the record of an ended call.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/call_record_http_srv/get_record_by_callid``

        See https://www.tencentcloud.com/document/product/647/68930
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_call_record", *call)

    def list_call_records(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read call records of the last seven days.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/call_record_http_srv/get_record_by_filter``

        See https://www.tencentcloud.com/document/product/647/68931
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("list_call_records", *call)

    def set_call_webhook(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Set the URL and the commands of call webhooks.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/call_config/set_callback``

        See https://www.tencentcloud.com/document/product/647/68938
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("set_call_webhook", *call)

    def get_call_webhook(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the URL and the commands of call webhooks.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/call_config/get_callback``

        See https://www.tencentcloud.com/document/product/647/68937
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_call_webhook", *call)

    def delete_call_webhook(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Remove the configuration of call webhooks.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/call_config/delete_callback``

        See https://www.tencentcloud.com/document/product/647/68939
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("delete_call_webhook", *call)

    def create_topic(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Create a topic in a community.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or
        Enterprise in China); community and topic features switched on in the console.

        Path: ``v4/million_group_open_http_svc/create_topic``

        See https://www.tencentcloud.com/document/product/1047/49471
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("create_topic", *call)

    def get_topics(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read topics of a community and a user's state in them.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China); community and topic features switched on in the console.

        Path: ``v4/million_group_open_http_svc/get_topic``

        See https://www.tencentcloud.com/document/product/1047/49469
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_topics", *call)

    def modify_topic(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Change the profile of a topic.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China); community and topic features switched on in the console.

        Path: ``v4/million_group_open_http_svc/modify_topic``

        See https://www.tencentcloud.com/document/product/1047/49468
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("modify_topic", *call)

    def import_topic(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Import a topic with its creation time.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or
        Enterprise in China); community and topic features switched on in the console.

        Path: ``v4/group_open_http_svc/import_topic``

        See https://www.tencentcloud.com/document/product/1047/53448
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("import_topic", *call)

    def destroy_topics(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Delete topics of a community.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise
        in China); community and topic features switched on in the console.

        Path: ``v4/million_group_open_http_svc/destroy_topic``

        See https://www.tencentcloud.com/document/product/1047/49470
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("destroy_topics", *call)

    def get_community_online_member_count(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Count the members of a community that are online.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/million_group_open_http_svc/get_online_member_num``

        See https://www.tencentcloud.com/document/product/1047/66883
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_community_online_member_count", *call)

    def create_permission_group(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Create a permission group in a community.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or
        Enterprise in China); community feature switched on in the console.

        Path: ``v4/group_open_http_svc/create_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61232
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("create_permission_group", *call)

    def destroy_permission_groups(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Delete permission groups of a community.

        At most 200 calls per second. Lists of ``permission_group_id_list`` longer than 20 are sent in several
        requests. Not retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community
        feature switched on in the console.

        Path: ``v4/group_open_http_svc/destroy_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61233
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("destroy_permission_groups", *call)

    def modify_permission_group(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Change name, rights or data of a permission group.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China); community feature switched on in the console.

        Path: ``v4/group_open_http_svc/modify_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61234
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("modify_permission_group", *call)

    def get_permission_groups(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read permission groups of a community, named or page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature switched on in the
        console.

        Path: ``v4/group_open_http_svc/get_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61235
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_permission_groups", *call)

    def add_topic_permissions(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Give a permission group rights in more topics.

        At most 200 calls per second. Lists of ``topic_permission_list`` longer than 50 are sent in several
        requests. Not safe to retry, since a second request does it again: if its response is lost, the call ends
        with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China);
        community feature switched on in the console.

        Path: ``v4/group_open_http_svc/add_topic_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61236
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("add_topic_permissions", *call)

    def set_topic_permissions(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Change the rights a permission group has in topics.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China); community feature switched on in the console.

        Path: ``v4/group_open_http_svc/set_topic_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61237
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("set_topic_permissions", *call)

    def delete_topic_permissions(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Take topics out of a permission group.

        At most 200 calls per second. Lists of ``topic_id_list`` longer than 50 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community
        feature switched on in the console.

        Path: ``v4/group_open_http_svc/delete_topic_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61238
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("delete_topic_permissions", *call)

    def get_topic_permissions(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the rights a permission group has in topics.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China); community feature switched on in the console.

        Path: ``v4/group_open_http_svc/get_topic_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61239
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_topic_permissions", *call)

    def add_permission_group_members(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Add members to a permission group.

        At most 200 calls per second. Lists of ``member_list`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature switched on
        in the console.

        Path: ``v4/group_open_http_svc/add_permission_group_member``

        See https://www.tencentcloud.com/document/product/1047/61240
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("add_permission_group_members", *call)

    def delete_permission_group_members(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Remove members from a permission group.

        At most 200 calls per second. Lists of ``member_list`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature switched on
        in the console.

        Path: ``v4/group_open_http_svc/delete_permission_group_member``

        See https://www.tencentcloud.com/document/product/1047/61241
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("delete_permission_group_members", *call)

    def list_permission_group_members(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the members of a permission group, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature switched on in the
        console.

        Path: ``v4/group_open_http_svc/get_permission_group_member_list``

        See https://www.tencentcloud.com/document/product/1047/61242
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("list_permission_group_members", *call)

    def list_conversations(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the conversation list of a user, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.

        Path: ``v4/recentcontact/get_list``

        See https://www.tencentcloud.com/document/product/1047/43087
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("list_conversations", *call)

    def delete_conversation(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Delete a conversation of a user, on request with its history.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/recentcontact/delete``

        See https://www.tencentcloud.com/document/product/1047/43088
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("delete_conversation", *call)

    def pin_conversations(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Pin or unpin conversations of a user.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/recentcontact/top``

        See https://www.tencentcloud.com/document/product/1047/78304
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("pin_conversations", *call)

    def create_conversation_group(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Create a conversation group and put conversations into it.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or
        Enterprise).

        Path: ``v4/recentcontact/create_contact_group``

        See https://www.tencentcloud.com/document/product/1047/53437
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("create_conversation_group", *call)

    def update_conversation_group(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Rename a conversation group, or change its conversations.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or
        Enterprise).

        Path: ``v4/recentcontact/update_contact_group``

        See https://www.tencentcloud.com/document/product/1047/53439
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("update_conversation_group", *call)

    def delete_conversation_group(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Delete a conversation group and keep its conversations.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or
        Enterprise).

        Path: ``v4/recentcontact/del_contact_group``

        See https://www.tencentcloud.com/document/product/1047/53441
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("delete_conversation_group", *call)

    def mark_conversations(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Set or clear marks on conversations of a user.

        At most 200 calls per second. Lists of ``mark_item`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Standard marks: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise); the custom
        mark: any.

        Path: ``v4/recentcontact/mark_contact``

        See https://www.tencentcloud.com/document/product/1047/53438
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("mark_conversations", *call)

    def search_conversation_groups(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read groups and marks of named conversations.

        At most 200 calls per second. Lists of ``contact_item`` longer than 300 are sent in several requests. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise).

        Path: ``v4/recentcontact/search_contact_group``

        See https://www.tencentcloud.com/document/product/1047/53442
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("search_conversation_groups", *call)

    def get_conversation_groups(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read all conversation groups and marks, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise).

        Path: ``v4/recentcontact/get_contact_group``

        See https://www.tencentcloud.com/document/product/1047/53440
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_conversation_groups", *call)

    def send_group_message(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Send a message to a group.

        At most 200 calls per second. Safe to retry within 300 seconds: the server recognizes the request by
        ``random``, filled in when left out.

        Path: ``v4/group_open_http_svc/send_group_msg``

        See https://www.tencentcloud.com/document/product/1047/34959
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("send_group_message", *call)

    def send_group_system_notification(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Notify the online members of a group.

        At most 200 calls per second. Lists of ``to_members_account`` longer than 500 are sent in several requests.
        Not safe to retry, since a second request does it again: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Path: ``v4/group_open_http_svc/send_group_system_notification``

        See https://www.tencentcloud.com/document/product/1047/34958
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("send_group_system_notification", *call)

    def recall_group_messages(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Recall messages of a group.

        At most 200 calls per second. Lists of ``msg_seq_list`` longer than 10 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Path: ``v4/group_open_http_svc/group_msg_recall``

        See https://www.tencentcloud.com/document/product/1047/34965
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("recall_group_messages", *call)

    def import_group_messages(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Import up to 7 past messages into a group.

        At most 200 calls per second. Lists of ``msg_list`` longer than 7 are sent in several requests. Not safe to
        retry, since a second request does it again: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Path: ``v4/group_open_http_svc/import_group_msg``

        See https://www.tencentcloud.com/document/product/1047/34968
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("import_group_messages", *call)

    def delete_group_messages_by_sender(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Withdraw one sender's recent messages in a group.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/group_open_http_svc/delete_group_msg_by_sender``

        See https://www.tencentcloud.com/document/product/1047/34970
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("delete_group_messages_by_sender", *call)

    def list_group_messages(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the message history of a group, newest first.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.

        Path: ``v4/group_open_http_svc/group_msg_get_simple``

        See https://www.tencentcloud.com/document/product/1047/34971
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("list_group_messages", *call)

    def modify_group_message(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Change elements or custom data of a group message.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/openim/modify_group_msg``

        See https://www.tencentcloud.com/document/product/1047/47948
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("modify_group_message", *call)

    def send_broadcast_message(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Send a message to all live groups of the app.

        At most 1 call per second. Safe to retry within 300 seconds: the server recognizes the request by
        ``random``, filled in when left out. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China),
        with broadcast messaging of audio-video groups switched on; native SDK 6.5.2803, web SDK 2.21.0.

        Path: ``v4/group_open_http_svc/send_broadcast_msg``

        See https://www.tencentcloud.com/document/product/1047/49440
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("send_broadcast_message", *call)

    def clear_group_messages(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Clear the message history of a group.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error.

        Path: ``v4/group_open_http_svc/clear_group_msg``

        See https://www.tencentcloud.com/document/product/1047/65970
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("clear_group_messages", *call)

    def send_group_read_receipts(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Report group messages as read by one member.

        At most 200 calls per second. Lists of ``msg_seq_list`` longer than 50 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group message read
        receipts switched on in the console.

        Path: ``v4/group_open_http_svc/group_msg_receipt``
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("send_group_read_receipts", *call)

    def get_group_read_receipts(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Count who has read group messages and who has not.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China), with group message read receipts switched on in the console.

        Path: ``v4/group_open_http_svc/get_group_msg_receipt``

        See https://www.tencentcloud.com/document/product/1047/49439
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_group_read_receipts", *call)

    def list_group_message_readers(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read who has, or has not, read a group message.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group message read receipts
        switched on in the console.

        Path: ``v4/group_open_http_svc/get_group_msg_receipt_detail``

        See https://www.tencentcloud.com/document/product/1047/49438
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("list_group_message_readers", *call)

    def get_group_message_extensions(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the key-value extensions of a group message.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with message extensions switched on
        under Login and Message in the console.

        Path: ``v4/openim_msg_ext_http_svc/group_get_key_values``
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_group_message_extensions", *call)

    def set_group_message_extensions(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Set, delete or clear key-value extensions of a group message.

        At most 200 calls per second. Lists of ``extension_list`` longer than 20 are sent in several requests. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with message extensions
        switched on under Login and Message in the console.

        Path: ``v4/openim_msg_ext_http_svc/group_set_key_values``
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("set_group_message_extensions", *call)

    def pin_group_message(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Pin a message in a group.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Ultimate or Enterprise in China (Pro, Pro Plus or
        Enterprise elsewhere is our reading); not on trial or professional plans.

        Path: ``v4/group_open_http_svc/pin_message``
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("pin_group_message", *call)

    def unpin_group_message(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Unpin a message in a group.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Ultimate or Enterprise in China (Pro, Pro Plus or
        Enterprise elsewhere is our reading); not on trial or professional plans; also on developer plans.

        Path: ``v4/group_open_http_svc/unpin_message``
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("unpin_group_message", *call)

    def get_pinned_group_messages(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read which messages are pinned in a group.

        At most 200 calls per second. Safe to retry. Plans: Ultimate or Enterprise in China (Pro, Pro Plus or
        Enterprise elsewhere is our reading); not on trial or professional plans; also on developer plans.

        Path: ``v4/group_open_http_svc/get_pinned_messages``
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_pinned_group_messages", *call)

    def send_group_stream_message(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Send a message to a group piece by piece.

        Not safe to retry, since a second request does it again: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Path: ``v4/stream_msg/send_group_stream_msg``
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("send_group_stream_message", *call)

    def list_app_groups(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the IDs of all groups in the app, page by page.

        At most 1 call per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.

        Path: ``v4/group_open_http_svc/get_appid_group_list``

        See https://www.tencentcloud.com/document/product/1047/34960
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("list_app_groups", *call)

    def create_group(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Create a group, with an owner and first members.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error.

        Path: ``v4/group_open_http_svc/create_group``

        See https://www.tencentcloud.com/document/product/1047/34895
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("create_group", *call)

    def get_group_profiles(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read profiles, members and custom fields of groups.

        At most 200 calls per second. Lists of ``group_id_list`` longer than 50 are sent in several requests. Safe
        to retry.

        Path: ``v4/group_open_http_svc/get_group_info``

        See https://www.tencentcloud.com/document/product/1047/34961
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_group_profiles", *call)

    def list_group_members(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the members of a group, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.

        Path: ``v4/group_open_http_svc/get_group_member_info``

        See https://www.tencentcloud.com/document/product/1047/34948
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("list_group_members", *call)

    def get_specified_group_members(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the profiles of named members of a group.

        At most 200 calls per second. Lists of ``member_list_account`` longer than 50 are sent in several requests.
        Safe to retry.

        Path: ``v4/group_open_http_svc/get_specified_group_member_info``

        See https://www.tencentcloud.com/document/product/1047/64897
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_specified_group_members", *call)

    def modify_group_profile(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Change the profile of a group.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/group_open_http_svc/modify_group_base_info``

        See https://www.tencentcloud.com/document/product/1047/34962
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("modify_group_profile", *call)

    def add_group_members(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Add up to 20 accounts to a group.

        At most 200 calls per second. Lists of ``member_list`` longer than 20 are sent in several requests. Safe to
        retry.

        Path: ``v4/group_open_http_svc/add_group_member``

        See https://www.tencentcloud.com/document/product/1047/34921
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("add_group_members", *call)

    def delete_group_members(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Remove members from a group.

        At most 200 calls per second. Lists of ``member_to_del_account`` longer than 100 are sent in several
        requests. Safe to retry.

        Path: ``v4/group_open_http_svc/delete_group_member``

        See https://www.tencentcloud.com/document/product/1047/34949
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("delete_group_members", *call)

    def modify_group_member_profile(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Change role, notifications, name card or mute of a member.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/group_open_http_svc/modify_group_member_info``

        See https://www.tencentcloud.com/document/product/1047/34900
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("modify_group_member_profile", *call)

    def disband_group(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Disband a group.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/group_open_http_svc/destroy_group``

        See https://www.tencentcloud.com/document/product/1047/34896
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("disband_group", *call)

    def list_joined_groups(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the groups a user is in, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.

        Path: ``v4/group_open_http_svc/get_joined_group_list``

        See https://www.tencentcloud.com/document/product/1047/34925
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("list_joined_groups", *call)

    def get_member_roles(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the roles that accounts have in a group.

        At most 200 calls per second. Lists of ``user_account`` longer than 500 are sent in several requests. Safe
        to retry.

        Path: ``v4/group_open_http_svc/get_role_in_group``

        See https://www.tencentcloud.com/document/product/1047/34963
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_member_roles", *call)

    def mute_group_members(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Mute or unmute members of a group.

        At most 200 calls per second. Lists of ``members_account`` longer than 500 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Path: ``v4/group_open_http_svc/forbid_send_msg``

        See https://www.tencentcloud.com/document/product/1047/34951
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("mute_group_members", *call)

    def list_muted_group_members(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the muted members of a group.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/group_open_http_svc/get_group_muted_account``

        See https://www.tencentcloud.com/document/product/1047/34964
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("list_muted_group_members", *call)

    def list_muted_group_members_legacy(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the muted members of a group by the superseded path.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/group_open_http_svc/get_group_shutted_uin``

        See https://www.tencentcloud.com/document/product/1047/34964
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("list_muted_group_members_legacy", *call)

    def change_group_owner(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Make another member the owner of a group.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/group_open_http_svc/change_group_owner``

        See https://www.tencentcloud.com/document/product/1047/34966
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("change_group_owner", *call)

    def import_group(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Import a group with its profile and creation time.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error.

        Path: ``v4/group_open_http_svc/import_group``

        See https://www.tencentcloud.com/document/product/1047/34967
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("import_group", *call)

    def import_group_members(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Import up to 20 members into a group.

        At most 200 calls per second. Lists of ``member_list`` longer than 20 are sent in several requests. Safe to
        retry.

        Path: ``v4/group_open_http_svc/import_group_member``

        See https://www.tencentcloud.com/document/product/1047/34969
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("import_group_members", *call)

    def set_member_unread_count(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Set how many unread messages a member has.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/group_open_http_svc/set_unread_msg_num``

        See https://www.tencentcloud.com/document/product/1047/34909
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("set_member_unread_count", *call)

    def get_online_member_count(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Count the members of a group that are online.

        At most 200 calls per second. Safe to retry. Plans: AVChatRoom: any plan; other group types: Pro, Pro Plus
        or Enterprise with Group Member Online Status switched on.

        Path: ``v4/group_open_http_svc/get_online_member_num``

        See https://www.tencentcloud.com/document/product/1047/38521
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_online_member_count", *call)

    def ban_group_members(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Ban members from a group for some time.

        At most 200 calls per second. Lists of ``members_account`` longer than 20 are sent in several requests. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group member banning
        switched on in the console; SDK 6.6, web SDK 2.22.0.

        Path: ``v4/group_open_http_svc/ban_group_member``

        See https://www.tencentcloud.com/document/product/1047/50296
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("ban_group_members", *call)

    def unban_group_members(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Lift the ban of accounts from a group.

        At most 200 calls per second. Lists of ``members_account`` longer than 20 are sent in several requests. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group member banning
        switched on in the console; SDK 6.6, web SDK 2.22.0.

        Path: ``v4/group_open_http_svc/unban_group_member``

        See https://www.tencentcloud.com/document/product/1047/50297
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("unban_group_members", *call)

    def list_banned_group_members(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the accounts banned from a group, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group member banning switched on
        in the console; SDK 6.6, web SDK 2.22.0.

        Path: ``v4/group_open_http_svc/get_group_ban_member``

        See https://www.tencentcloud.com/document/product/1047/50295
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("list_banned_group_members", *call)

    def list_live_group_online_members(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the online members of a live group, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with the live group online member list
        switched on in the console.

        Path: ``v4/group_open_avchatroom_http_svc/get_members``

        See https://www.tencentcloud.com/document/product/1047/50293
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("list_live_group_online_members", *call)

    def mark_live_group_members(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Set or delete marks of live group members.

        At most 200 calls per second. Lists of ``member_list`` longer than 500 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with the live group online
        member list switched on in the console.

        Path: ``v4/group_open_avchatroom_http_svc/modify_user_info``

        See https://www.tencentcloud.com/document/product/1047/50294
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("mark_live_group_members", *call)

    def set_live_group_admins(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Make accounts admins of a live group, or take that away.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China), with the live group online member list switched on in the console.

        Path: ``v4/group_open_avchatroom_http_svc/modify_admin``

        See https://www.tencentcloud.com/document/product/1047/60525
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("set_live_group_admins", *call)

    def list_live_group_admins(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the admins of a live group.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China), with the live group online member list switched on in the console.

        Path: ``v4/group_open_avchatroom_http_svc/get_admin_list``

        See https://www.tencentcloud.com/document/product/1047/60524
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("list_live_group_admins", *call)

    def check_live_group_members(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Tell which accounts are in a live group.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China), with the live group online member list switched on in the console.

        Path: ``v4/group_open_avchatroom_http_svc/check_members``

        See https://www.tencentcloud.com/document/product/1047/60523
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("check_live_group_members", *call)

    def add_live_group_robots(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Add robots to the member list of a live group.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China), with the live group online member list switched on in the console.

        Path: ``v4/group_open_avchatroom_http_svc/add_robots``

        See https://www.tencentcloud.com/document/product/1047/60527
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("add_live_group_robots", *call)

    def delete_live_group_robots(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Remove robots from the member list of a live group.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China), with the live group online member list switched on in the console.

        Path: ``v4/group_open_avchatroom_http_svc/del_robots``

        See https://www.tencentcloud.com/document/product/1047/60526
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("delete_live_group_robots", *call)

    def get_group_attributes(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the custom attributes of a group.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/group_open_attr_http_svc/get_group_attr``

        See https://www.tencentcloud.com/document/product/1047/44187
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_group_attributes", *call)

    def modify_group_attributes(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Set custom attributes of a group and leave the others.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/group_open_http_svc/modify_group_attr``

        See https://www.tencentcloud.com/document/product/1047/44188
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("modify_group_attributes", *call)

    def clear_group_attributes(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Remove all custom attributes of a group.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/group_open_http_svc/clear_group_attr``

        See https://www.tencentcloud.com/document/product/1047/44189
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("clear_group_attributes", *call)

    def reset_group_attributes(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Replace all custom attributes of a group.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/group_open_http_svc/set_group_attr``

        See https://www.tencentcloud.com/document/product/1047/44190
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("reset_group_attributes", *call)

    def delete_group_attributes(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Delete named custom attributes of a group.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error.

        Path: ``v4/group_open_http_svc/delete_group_attr``

        See https://www.tencentcloud.com/document/product/1047/59499
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("delete_group_attributes", *call)

    def get_group_counters(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the counters of a group.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China).

        Path: ``v4/group_open_http_svc/get_group_counter``

        See https://www.tencentcloud.com/document/product/1047/53427
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_group_counters", *call)

    def update_group_counters(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Set, raise or lower counters of a group.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or
        Enterprise in China).

        Path: ``v4/group_open_http_svc/update_group_counter``

        See https://www.tencentcloud.com/document/product/1047/53428
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("update_group_counters", *call)

    def delete_group_counters(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Delete counters of a group.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China).

        Path: ``v4/group_open_http_svc/delete_group_counter``

        See https://www.tencentcloud.com/document/product/1047/53429
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("delete_group_counters", *call)

    def push_to_members(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Push to all, tagged or attributed users, by the older service.

        At most 1 call per second. Not safe to retry, since a second request does it again: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise edition (newest page;
        earlier called Ultimate or Premium), switched on on request; takes 48 hours.

        Path: ``v4/all_member_push/im_push``

        See https://www.tencentcloud.com/document/product/1047/37166
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("push_to_members", *call)

    def set_member_attribute_names(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Set the app's attribute names, in the older push service.

        At most 100 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise edition.

        Path: ``v4/all_member_push/im_set_attr_name``

        See https://www.tencentcloud.com/document/product/1047/37167
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("set_member_attribute_names", *call)

    def get_member_attribute_names(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the app's attribute names, in the older push service.

        At most 100 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise edition.

        Path: ``v4/all_member_push/im_get_attr_name``

        See https://www.tencentcloud.com/document/product/1047/37168
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_member_attribute_names", *call)

    def set_member_attributes(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Set attributes of users, in the older push service.

        At most 100 calls per second. Lists of ``user_attrs`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise edition.

        Path: ``v4/all_member_push/im_set_attr``

        See https://www.tencentcloud.com/document/product/1047/37170
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("set_member_attributes", *call)

    def get_member_attributes(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the attributes of users, in the older push service.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise edition.

        Path: ``v4/all_member_push/im_get_attr``

        See https://www.tencentcloud.com/document/product/1047/37169
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_member_attributes", *call)

    def remove_member_attributes(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Remove attributes from users, in the older push service.

        At most 100 calls per second. Lists of ``user_attrs`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise edition.

        Path: ``v4/all_member_push/im_remove_attr``

        See https://www.tencentcloud.com/document/product/1047/37171
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("remove_member_attributes", *call)

    def add_member_tags(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Add tags to users, in the older push service.

        At most 100 calls per second. Lists of ``user_tags`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise edition.

        Path: ``v4/all_member_push/im_add_tag``

        See https://www.tencentcloud.com/document/product/1047/37173
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("add_member_tags", *call)

    def get_member_tags(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the tags of users, in the older push service.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise edition.

        Path: ``v4/all_member_push/im_get_tag``

        See https://www.tencentcloud.com/document/product/1047/37172
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_member_tags", *call)

    def remove_member_tags(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Remove tags from users, in the older push service.

        At most 100 calls per second. Lists of ``user_tags`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise edition.

        Path: ``v4/all_member_push/im_remove_tag``

        See https://www.tencentcloud.com/document/product/1047/37174
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("remove_member_tags", *call)

    def clear_member_tags(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Remove all tags from users, in the older push service.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise edition.

        Path: ``v4/all_member_push/im_remove_all_tags``

        See https://www.tencentcloud.com/document/product/1047/37175
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("clear_member_tags", *call)

    def send_c2c_message(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Send a one-to-one message to one user.

        At most 200 calls per second. Safe to retry within 120 seconds: the server recognizes the request by
        ``msg_seq`` and ``msg_random``, filled in when left out.

        Path: ``v4/openim/sendmsg``

        See https://www.tencentcloud.com/document/product/1047/34919
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("send_c2c_message", *call)

    def batch_send_c2c_message(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Send one message to up to 500 users, one-to-one.

        At most 200 calls per second. Lists of ``to_account`` longer than 500 are sent in several requests. At most
        12000 items per minute. Not retried, since no page says that this is safe: if its response is lost, the call
        ends with an ``OutcomeUnknown`` error.

        Path: ``v4/openim/batchsendmsg``

        See https://www.tencentcloud.com/document/product/1047/34920
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("batch_send_c2c_message", *call)

    def import_c2c_message(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Import one past or live one-to-one message.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/openim/importmsg``

        See https://www.tencentcloud.com/document/product/1047/35014
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("import_c2c_message", *call)

    def list_c2c_messages(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the one-to-one history of two users, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.

        Path: ``v4/openim/admin_getroammsg``

        See https://www.tencentcloud.com/document/product/1047/35478
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("list_c2c_messages", *call)

    def recall_c2c_message(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Recall a one-to-one message for both sides.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/openim/admin_msgwithdraw``

        See https://www.tencentcloud.com/document/product/1047/35015
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("recall_c2c_message", *call)

    def set_c2c_messages_read(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Mark a one-to-one conversation as read for a user.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/openim/admin_set_msg_read``

        See https://www.tencentcloud.com/document/product/1047/38996
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("set_c2c_messages_read", *call)

    def get_c2c_unread_count(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Count a user's unread one-to-one messages.

        At most 200 calls per second. Lists of ``peer_account`` longer than 10 are sent in several requests. Safe to
        retry.

        Path: ``v4/openim/get_c2c_unread_msg_num``

        See https://www.tencentcloud.com/document/product/1047/41046
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_c2c_unread_count", *call)

    def modify_c2c_message(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Replace the content or custom data of a one-to-one message.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/openim/modify_c2c_msg``

        See https://www.tencentcloud.com/document/product/1047/47722
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("modify_c2c_message", *call)

    def send_c2c_read_receipts(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Send read receipts for one-to-one messages.

        Safe to retry.

        Path: ``v4/openim/c2c_msg_read_receipt``

        See https://www.tencentcloud.com/document/product/1047/77776
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("send_c2c_read_receipts", *call)

    def delete_c2c_messages(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Delete one-to-one messages for one side only.

        At most 200 calls per second. Lists of ``msg_key_list`` longer than 30 are sent in several requests. Safe to
        retry.

        Path: ``v4/openim/delete_c2c_msg_ramble``
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("delete_c2c_messages", *call)

    def get_c2c_message_extensions(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the key-value pairs of a one-to-one message.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise), and the console switch for message
        extension.

        Path: ``v4/openim_msg_ext_http_svc/get_key_values``

        See https://www.tencentcloud.com/document/product/1047/51194
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_c2c_message_extensions", *call)

    def set_c2c_message_extensions(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Set, delete or clear key-value pairs of a one-to-one message.

        At most 200 calls per second. Lists of ``extension_list`` longer than 20 are sent in several requests. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise), and the console switch for
        message extension.

        Path: ``v4/openim_msg_ext_http_svc/set_key_values``

        See https://www.tencentcloud.com/document/product/1047/51195
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("set_c2c_message_extensions", *call)

    def send_c2c_stream_message(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Send a one-to-one message piece by piece.

        Not safe to retry, since a second request does it again: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Path: ``v4/stream_msg/send_c2c_stream_msg``
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("send_c2c_stream_message", *call)

    def moderate_content(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Submit text, an image, audio or video for moderation.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Needs cloud moderation (Content Understanding) to be
        enabled; charged.

        Path: ``v4/im_msg_audit/content_moderation``

        See https://www.tencentcloud.com/document/product/1047/77827
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("moderate_content", *call)

    def moderate_content_batch(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Submit up to 10 texts and images for moderation.

        At most 200 calls per second. Lists of ``contents`` longer than 10 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Needs cloud moderation (Content Understanding) to be enabled; charged.

        Path: ``v4/im_msg_audit/batch_content_moderation``

        See https://www.tencentcloud.com/document/product/1047/77828
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("moderate_content_batch", *call)

    def get_cloud_blocked_word_libraries(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the blocked-word libraries of cloud moderation, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Needs cloud moderation to be enabled.

        Path: ``v4/im_msg_audit_mgr/get_cloud_audit_keywords_ids``
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_cloud_blocked_word_libraries", *call)

    def get_cloud_blocked_words(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the words of a cloud moderation library, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Needs cloud moderation to be enabled.

        Path: ``v4/im_msg_audit_mgr/get_cloud_audit_keywords``

        See https://www.tencentcloud.com/document/product/1047/77830
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_cloud_blocked_words", *call)

    def add_cloud_blocked_words(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Add words to a cloud moderation library.

        At most 200 calls per second. Lists of ``user_keywords`` longer than 10 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Needs cloud moderation to be enabled.

        Path: ``v4/im_msg_audit_mgr/add_cloud_audit_keywords``
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("add_cloud_blocked_words", *call)

    def delete_cloud_blocked_words(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Delete words from a cloud moderation library.

        At most 200 calls per second. Lists of ``keywords`` longer than 10 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Needs cloud moderation to be enabled.

        Path: ``v4/im_msg_audit_mgr/delete_cloud_audit_keywords``

        See https://www.tencentcloud.com/document/product/1047/77832
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("delete_cloud_blocked_words", *call)

    def add_local_blocked_words(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Add blocked words to local moderation.

        Lists of ``local_audit_words`` longer than 10 are sent in several requests. Not retried, since no page says
        that this is safe: if its response is lost, the call ends with an ``OutcomeUnknown`` error. Plans: Needs
        local moderation to be enabled.

        Path: ``v4/im_msg_audit_mgr/add_local_audit_keywords``
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("add_local_blocked_words", *call)

    def delete_local_blocked_words(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Delete blocked words of local moderation.

        Lists of ``local_audit_words`` longer than 10 are sent in several requests. Not retried, since no page says
        that this is safe: if its response is lost, the call ends with an ``OutcomeUnknown`` error. Plans: Needs
        local moderation to be enabled.

        Path: ``v4/im_msg_audit_mgr/delete_local_audit_keywords``
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("delete_local_blocked_words", *call)

    def get_local_blocked_words(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the blocked words of local moderation, page by page.

        Returns one page: ``pages`` and ``items`` go through all. Safe to retry. Plans: Needs local moderation to be
        enabled.

        Path: ``v4/im_msg_audit_mgr/get_local_audit_keywords``
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_local_blocked_words", *call)

    def create_official_account(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Create an official account.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error. Plans: Enterprise (international); flagship or
        Enterprise (China); console trial allows 5 official accounts for one month.

        Path: ``v4/official_account_open_http_svc/create_official_account``

        See https://www.tencentcloud.com/document/product/1047/60755
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("create_official_account", *call)

    def destroy_official_account(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Terminate an official account.

        At most 200 calls per second. Safe to retry. Plans: Enterprise (international); flagship or Enterprise
        (China).

        Path: ``v4/official_account_open_http_svc/destroy_official_account``

        See https://www.tencentcloud.com/document/product/1047/60756
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("destroy_official_account", *call)

    def modify_official_account(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Change the information of an official account.

        At most 200 calls per second. Safe to retry. Plans: Enterprise (international); flagship or Enterprise
        (China).

        Path: ``v4/official_account_open_http_svc/modify_official_account_base_info``

        See https://www.tencentcloud.com/document/product/1047/60757
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("modify_official_account", *call)

    def get_official_accounts(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the information of official accounts.

        At most 200 calls per second. Lists of ``official_account_id_list`` longer than 50 are sent in several
        requests. Safe to retry. Plans: Enterprise (international); flagship or Enterprise (China).

        Path: ``v4/official_account_open_http_svc/get_official_account_info``

        See https://www.tencentcloud.com/document/product/1047/60758
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_official_accounts", *call)

    def list_subscribers(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the subscribers of an official account, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Enterprise (international); flagship or Enterprise (China).

        Path: ``v4/official_account_open_http_svc/get_subscriber_info``

        See https://www.tencentcloud.com/document/product/1047/60759
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("list_subscribers", *call)

    def add_subscribers(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Subscribe users to an official account.

        At most 200 calls per second. Lists of ``subscriber_list`` longer than 100 are sent in several requests.
        Safe to retry. Plans: Enterprise (international); flagship or Enterprise (China).

        Path: ``v4/official_account_open_http_svc/add_subscriber``

        See https://www.tencentcloud.com/document/product/1047/60760
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("add_subscribers", *call)

    def delete_subscribers(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Remove subscribers from an official account.

        At most 200 calls per second. Safe to retry. Plans: Enterprise (international); flagship or Enterprise
        (China); console trial allows 5 official accounts for one month.

        Path: ``v4/official_account_open_http_svc/delete_subscriber``

        See https://www.tencentcloud.com/document/product/1047/60761
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("delete_subscribers", *call)

    def modify_subscriber(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Change the custom field of a subscriber.

        At most 200 calls per second. Safe to retry. Plans: Enterprise (international); flagship or Enterprise
        (China).

        Path: ``v4/official_account_open_http_svc/modify_subscriber_info``

        See https://www.tencentcloud.com/document/product/1047/60762
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("modify_subscriber", *call)

    def list_subscribed_official_accounts(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the official accounts a user subscribes to, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Enterprise (international); flagship or Enterprise (China).

        Path: ``v4/official_account_open_http_svc/get_subscribed_official_account_list``

        See https://www.tencentcloud.com/document/product/1047/60763
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("list_subscribed_official_accounts", *call)

    def send_official_account_message(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Send a message to all subscribers of an official account.

        At most 200 calls per second. Safe to retry within 300 seconds: the server recognizes the request by
        ``random``, filled in when left out. Plans: Enterprise (international); flagship or Enterprise (China).

        Path: ``v4/official_account_open_http_svc/send_official_account_msg``

        See https://www.tencentcloud.com/document/product/1047/60810
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("send_official_account_message", *call)

    def recall_official_account_messages(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Recall messages of an official account.

        At most 200 calls per second. Lists of ``msg_key_list`` longer than 10 are sent in several requests. Safe to
        retry. Plans: Enterprise (international); flagship or Enterprise (China).

        Path: ``v4/official_account_open_http_svc/official_account_msg_recall``

        See https://www.tencentcloud.com/document/product/1047/60811
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("recall_official_account_messages", *call)

    def list_official_account_messages(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the message history of an official account, newest first.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Enterprise (international); flagship or Enterprise (China).

        Path: ``v4/official_account_open_http_svc/official_account_msg_get_simple``

        See https://www.tencentcloud.com/document/product/1047/60812
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("list_official_account_messages", *call)

    def set_global_mute(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Mute a user everywhere, or lift the mute.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error.

        Path: ``v4/openconfigsvr/setnospeaking``

        See https://www.tencentcloud.com/document/product/1047/34923
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("set_global_mute", *call)

    def get_global_mute(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read how long a user is muted everywhere.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/openconfigsvr/getnospeaking``

        See https://www.tencentcloud.com/document/product/1047/34924
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_global_mute", *call)

    def get_operations_data(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the app's daily figures of the last 30 days.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/openconfigsvr/getappinfo``

        See https://www.tencentcloud.com/document/product/1047/34886
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_operations_data", *call)

    def get_message_archives(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read where to download all messages of one hour.

        At most 10 calls per second. Safe to retry.

        Path: ``v4/open_msg_svc/get_history``

        See https://www.tencentcloud.com/document/product/1047/34885
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_message_archives", *call)

    def get_server_ips(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the IP addresses of Chat servers and webhook senders.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/ConfigSvc/GetIPList``

        See https://www.tencentcloud.com/document/product/1047/36742
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_server_ips", *call)

    def ban_chat_file(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Ban a file that was sent in a chat.

        Safe to retry. Plans: Documented for mainland China only (console.tim.qq.com).

        Path: ``v4/im_cos_msg/forbid_illegal_object``
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("ban_chat_file", *call)

    def unban_chat_file(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Lift the ban of a chat file.

        Safe to retry. Plans: Documented for mainland China only (console.tim.qq.com).

        Path: ``v4/im_cos_msg/allow_banned_object``
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("unban_chat_file", *call)

    def get_chat_file_urls(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Make signed URLs of chat files and read their state.

        Safe to retry. Plans: Documented for mainland China only (console.tim.qq.com).

        Path: ``v4/im_cos_msg/get_cos_sig``
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_chat_file_urls", *call)

    def set_profile(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Set profile fields of an account.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/profile/portrait_set``

        See https://www.tencentcloud.com/document/product/1047/34916
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("set_profile", *call)

    def get_profiles(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read profile fields of up to 100 accounts.

        At most 200 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry.

        Path: ``v4/profile/portrait_get``

        See https://www.tencentcloud.com/document/product/1047/34917
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_profiles", *call)

    def push(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Push to all users, or to those with given tags or attributes.

        At most 1 call per second. Not safe to retry, since a second request does it again: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Push service must be on; Free edition 10 calls a day,
        Standard and Advanced 100 a day (more can be bought).

        Path: ``v4/timpush/push``

        See https://www.tencentcloud.com/document/product/1047/67814
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("push", *call)

    def push_to_users(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Push a notification to named users.

        At most 10 calls per second. Lists of ``to_account`` longer than 500 are sent in several requests. Not safe
        to retry, since a second request does it again: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Push service; Free edition 10 calls per second, Standard 30, Advanced 40.

        Path: ``v4/timpush/batch``

        See https://www.tencentcloud.com/document/product/1047/67553
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("push_to_users", *call)

    def revoke_push(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Recall a push and overwrite notifications already shown.

        At most 1 call per second. Safe to retry. Plans: Push service.

        Path: ``v4/timpush/revoke``

        See https://www.tencentcloud.com/document/product/1047/67824
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("revoke_push", *call)

    def set_attribute_names(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Set the names of the app's user attributes.

        At most 100 calls per second. Safe to retry. Plans: Push service.

        Path: ``v4/timpush/set_attr_name``

        See https://www.tencentcloud.com/document/product/1047/67816
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("set_attribute_names", *call)

    def get_attribute_names(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the names of the app's user attributes.

        At most 100 calls per second. Safe to retry. Plans: Push service.

        Path: ``v4/timpush/get_attr_name``

        See https://www.tencentcloud.com/document/product/1047/67815
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_attribute_names", *call)

    def set_user_attributes(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Set attributes of users.

        At most 100 calls per second. Lists of ``user_attrs`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Push service.

        Path: ``v4/timpush/set_attr``

        See https://www.tencentcloud.com/document/product/1047/67818
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("set_user_attributes", *call)

    def get_user_attributes(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the attributes of users.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Push service.

        Path: ``v4/timpush/get_attr``

        See https://www.tencentcloud.com/document/product/1047/67817
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_user_attributes", *call)

    def remove_user_attributes(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Remove attributes from users.

        At most 100 calls per second. Lists of ``user_attrs`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Push service.

        Path: ``v4/timpush/remove_attr``

        See https://www.tencentcloud.com/document/product/1047/67819
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("remove_user_attributes", *call)

    def add_user_tags(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Add tags to users, or replace their tags.

        At most 100 calls per second. Lists of ``user_tags`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Push service.

        Path: ``v4/timpush/add_tag``

        See https://www.tencentcloud.com/document/product/1047/67821
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("add_user_tags", *call)

    def get_user_tags(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the tags of users.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Push service.

        Path: ``v4/timpush/get_tag``

        See https://www.tencentcloud.com/document/product/1047/67820
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_user_tags", *call)

    def remove_user_tags(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Remove tags from users.

        At most 100 calls per second. Lists of ``user_tags`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Push service.

        Path: ``v4/timpush/remove_tag``

        See https://www.tencentcloud.com/document/product/1047/67822
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("remove_user_tags", *call)

    def clear_user_tags(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Remove all tags from users.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Push service.

        Path: ``v4/timpush/clear_all_tags``

        See https://www.tencentcloud.com/document/product/1047/67823
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("clear_user_tags", *call)

    def trace_all_member_push(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Trace a push to all or tagged users for one receiver.

        At most 1 call per second. Safe to retry. Plans: Push service.

        Path: ``v4/timpush/all_member_push_trace``

        See https://www.tencentcloud.com/document/product/1047/71893
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("trace_all_member_push", *call)

    def get_all_member_push_statistics(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Count the results of pushes to all or tagged users.

        At most 1 call per second. Safe to retry. Plans: Push service.

        Path: ``v4/timpush/all_member_push_statistics``

        See https://www.tencentcloud.com/document/product/1047/71894
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_all_member_push_statistics", *call)

    def get_all_member_push_loss(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Count why pushes to all or tagged users got lost.

        At most 1 call per second. Safe to retry. Plans: Push service.

        Path: ``v4/timpush/all_member_push_loss``

        See https://www.tencentcloud.com/document/product/1047/71895
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_all_member_push_loss", *call)

    def trace_normal_push(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Trace the offline push of one chat message.

        At most 1 call per second. Safe to retry. Plans: Push service.

        Path: ``v4/timpush/normal_push_trace``

        See https://www.tencentcloud.com/document/product/1047/71896
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("trace_normal_push", *call)

    def get_normal_push_statistics(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Count the results of offline pushes of chat messages.

        At most 1 call per second. Safe to retry. Plans: Push service.

        Path: ``v4/timpush/normal_push_statistics``

        See https://www.tencentcloud.com/document/product/1047/71897
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_normal_push_statistics", *call)

    def get_normal_push_loss(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Count why offline pushes of chat messages got lost.

        At most 1 call per second. Safe to retry. Plans: Push service.

        Path: ``v4/timpush/normal_push_loss``

        See https://www.tencentcloud.com/document/product/1047/71898
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_normal_push_loss", *call)

    def add_friends(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Add friends to a user's friend list.

        At most 200 calls per second. Lists of ``add_friend_item`` longer than 1000 are sent in several requests.
        Not retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Path: ``v4/sns/friend_add``

        See https://www.tencentcloud.com/document/product/1047/34902
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("add_friends", *call)

    def import_friends(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Import friends into a user's friend list, one-way.

        At most 200 calls per second. Lists of ``add_friend_item`` longer than 1000 are sent in several requests.
        Not retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Path: ``v4/sns/friend_import``

        See https://www.tencentcloud.com/document/product/1047/34903
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("import_friends", *call)

    def update_friends(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Change remark, groups and custom fields of friends.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/sns/friend_update``

        See https://www.tencentcloud.com/document/product/1047/34904
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("update_friends", *call)

    def delete_friends(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Delete friends of a user, one-way or two-way.

        At most 200 calls per second. Lists of ``to_account`` longer than 1000 are sent in several requests. Safe to
        retry.

        Path: ``v4/sns/friend_delete``

        See https://www.tencentcloud.com/document/product/1047/34905
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("delete_friends", *call)

    def delete_all_friends(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Delete all friends of a user.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/sns/friend_delete_all``

        See https://www.tencentcloud.com/document/product/1047/34906
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("delete_all_friends", *call)

    def check_friends(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Tell which accounts are friends of a user.

        At most 200 calls per second. Lists of ``to_account`` longer than 1000 are sent in several requests. Safe to
        retry.

        Path: ``v4/sns/friend_check``

        See https://www.tencentcloud.com/document/product/1047/34907
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("check_friends", *call)

    def list_friends(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read all friends of a user, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.

        Path: ``v4/sns/friend_get``

        See https://www.tencentcloud.com/document/product/1047/34908
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("list_friends", *call)

    def get_friends(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read friend and profile fields of named friends.

        At most 200 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry.

        Path: ``v4/sns/friend_get_list``

        See https://www.tencentcloud.com/document/product/1047/34910
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_friends", *call)

    def add_to_blocklist(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Put accounts on a user's blocklist.

        At most 200 calls per second. Lists of ``to_account`` longer than 1000 are sent in several requests. Safe to
        retry.

        Path: ``v4/sns/black_list_add``

        See https://www.tencentcloud.com/document/product/1047/34911
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("add_to_blocklist", *call)

    def remove_from_blocklist(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Take accounts off a user's blocklist.

        At most 200 calls per second. Lists of ``to_account`` longer than 1000 are sent in several requests. Safe to
        retry.

        Path: ``v4/sns/black_list_delete``

        See https://www.tencentcloud.com/document/product/1047/34912
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("remove_from_blocklist", *call)

    def list_blocklist(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the blocklist of a user, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.

        Path: ``v4/sns/black_list_get``

        See https://www.tencentcloud.com/document/product/1047/34914
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("list_blocklist", *call)

    def check_blocklist(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Tell which accounts a user blocks or is blocked by.

        At most 200 calls per second. Lists of ``to_account`` longer than 1000 are sent in several requests. Safe to
        retry.

        Path: ``v4/sns/black_list_check``

        See https://www.tencentcloud.com/document/product/1047/34913
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("check_blocklist", *call)

    def add_friend_groups(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Create friend groups and put friends into them.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error.

        Path: ``v4/sns/group_add``

        See https://www.tencentcloud.com/document/product/1047/34950
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("add_friend_groups", *call)

    def delete_friend_groups(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Delete friend groups of a user.

        At most 200 calls per second. Lists of ``group_name`` longer than 32 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Path: ``v4/sns/group_delete``

        See https://www.tencentcloud.com/document/product/1047/34926
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("delete_friend_groups", *call)

    def get_friend_groups(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the friend groups of a user.

        At most 200 calls per second. Lists of ``group_name`` longer than 32 are sent in several requests. Safe to
        retry.

        Path: ``v4/sns/group_get``

        See https://www.tencentcloud.com/document/product/1047/40123
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_friend_groups", *call)

    def follow_users(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Make a user follow other users.

        At most 200 calls per second. Lists of ``follow_item`` longer than 20 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and
        Relationship Chains in the console (30005 otherwise).

        Path: ``v4/follow/follow_add``

        See https://www.tencentcloud.com/document/product/1047/70345
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("follow_users", *call)

    def unfollow_users(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Make a user stop following other users.

        At most 200 calls per second. Lists of ``to_account`` longer than 20 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and
        Relationship Chains in the console (30005 otherwise).

        Path: ``v4/follow/follow_delete``

        See https://www.tencentcloud.com/document/product/1047/70346
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("unfollow_users", *call)

    def check_follow_relations(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Tell who follows whom between a user and others.

        At most 200 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains
        in the console.

        Path: ``v4/follow/follow_check``

        See https://www.tencentcloud.com/document/product/1047/70349
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("check_follow_relations", *call)

    def list_follows(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read fans, followed users or mutual follows, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains in the
        console.

        Path: ``v4/follow/follow_get``

        See https://www.tencentcloud.com/document/product/1047/70347
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("list_follows", *call)

    def get_follow_counts(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Count fans, followed users and mutual follows of users.

        At most 200 calls per second. Lists of ``to_account`` longer than 20 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains
        in the console (30005 otherwise).

        Path: ``v4/follow/follow_get_info``

        See https://www.tencentcloud.com/document/product/1047/70350
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("get_follow_counts", *call)

    def create_robot(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Create a chatbot account.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/openim_robot_http_svc/create_robot``

        See https://www.tencentcloud.com/document/product/1047/55281
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("create_robot", *call)

    def delete_robot(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Disable a chatbot.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error.

        Path: ``v4/openim_robot_http_svc/delete_robot``

        See https://www.tencentcloud.com/document/product/1047/55282
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("delete_robot", *call)

    def list_robots(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read all chatbots of the app.

        At most 200 calls per second. Safe to retry.

        Path: ``v4/openim_robot_http_svc/get_all_robots``

        See https://www.tencentcloud.com/document/product/1047/55280
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("list_robots", *call)

    def send_robot_stream_message(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Send a chatbot's message piece by piece.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error.

        Path: ``v4/openim_robot_http_svc/send_stream_msg``

        See https://www.tencentcloud.com/document/product/1047/71131
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("send_robot_stream_message", *call)

    def search_users(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Search users by nickname, ID, gender and birthday.

        At most 2 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry. Plans:
        Cloud search, a paid extra; China and Singapore.

        Path: ``v4/user_search/search``
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("search_users", *call)

    def search_groups(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Search groups by name or ID.

        At most 2 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry. Plans:
        Cloud search, a paid extra; China and Singapore.

        Path: ``v4/group_search/search``
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("search_groups", *call)

    def search_group_members(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Search group members by name card, nickname or ID.

        At most 2 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry. Plans:
        Cloud search, a paid extra; China and Singapore.

        Path: ``v4/group_member_search/search``
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._call("search_group_members", *call)


class AsyncMethods(Methods):
    """The endpoints as methods that are awaited."""


class Pages:
    """The endpoints that return lists page by page, as methods; what they return is up to ``_walk``."""

    if TYPE_CHECKING:

        def _walk(
            self,
            endpoint: str,
            items: tuple[str, ...],
            params: Mapping[str, Any],
            timeout: float | None,
            max_retries: int | None,
            concurrency: int | None,
            on_progress: Callable[[Progress], object] | None,
            extra: Mapping[str, Any] | None,
            unchecked: bool,
        ) -> Any: ...

    def get_permission_groups(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read permission groups of a community, named or page by page.

        Goes through all pages.

        Path: ``v4/group_open_http_svc/get_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61235
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._walk("get_permission_groups", ("permission_group_info_list",), *call)

    def list_permission_group_members(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the members of a permission group, page by page.

        Goes through all pages.

        Path: ``v4/group_open_http_svc/get_permission_group_member_list``

        See https://www.tencentcloud.com/document/product/1047/61242
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._walk("list_permission_group_members", ("member_list",), *call)

    def list_conversations(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the conversation list of a user, page by page.

        Goes through all pages.

        Path: ``v4/recentcontact/get_list``

        See https://www.tencentcloud.com/document/product/1047/43087
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._walk("list_conversations", ("session_item",), *call)

    def get_conversation_groups(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read all conversation groups and marks, page by page.

        Goes through all pages.

        Path: ``v4/recentcontact/get_contact_group``

        See https://www.tencentcloud.com/document/product/1047/53440
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._walk("get_conversation_groups", ("contact_item",), *call)

    def list_group_messages(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the message history of a group, newest first.

        Goes through all pages.

        Path: ``v4/group_open_http_svc/group_msg_get_simple``

        See https://www.tencentcloud.com/document/product/1047/34971
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._walk("list_group_messages", ("rsp_msg_list",), *call)

    def list_group_message_readers(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read who has, or has not, read a group message.

        Goes through all pages.

        Path: ``v4/group_open_http_svc/get_group_msg_receipt_detail``

        See https://www.tencentcloud.com/document/product/1047/49438
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._walk("list_group_message_readers", ("read_list", "unread_list"), *call)

    def get_group_message_extensions(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the key-value extensions of a group message.

        Goes through all pages.

        Path: ``v4/openim_msg_ext_http_svc/group_get_key_values``
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._walk("get_group_message_extensions", ("extension_list",), *call)

    def list_app_groups(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the IDs of all groups in the app, page by page.

        Goes through all pages.

        Path: ``v4/group_open_http_svc/get_appid_group_list``

        See https://www.tencentcloud.com/document/product/1047/34960
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._walk("list_app_groups", ("group_id_list",), *call)

    def list_group_members(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the members of a group, page by page.

        Goes through all pages.

        Path: ``v4/group_open_http_svc/get_group_member_info``

        See https://www.tencentcloud.com/document/product/1047/34948
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._walk("list_group_members", ("member_list",), *call)

    def list_joined_groups(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the groups a user is in, page by page.

        Goes through all pages.

        Path: ``v4/group_open_http_svc/get_joined_group_list``

        See https://www.tencentcloud.com/document/product/1047/34925
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._walk("list_joined_groups", ("group_id_list",), *call)

    def list_banned_group_members(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the accounts banned from a group, page by page.

        Goes through all pages.

        Path: ``v4/group_open_http_svc/get_group_ban_member``

        See https://www.tencentcloud.com/document/product/1047/50295
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._walk("list_banned_group_members", ("banned_account_list",), *call)

    def list_live_group_online_members(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the online members of a live group, page by page.

        Goes through all pages.

        Path: ``v4/group_open_avchatroom_http_svc/get_members``

        See https://www.tencentcloud.com/document/product/1047/50293
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._walk("list_live_group_online_members", ("member_list",), *call)

    def list_c2c_messages(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the one-to-one history of two users, page by page.

        Goes through all pages.

        Path: ``v4/openim/admin_getroammsg``

        See https://www.tencentcloud.com/document/product/1047/35478
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._walk("list_c2c_messages", ("msg_list",), *call)

    def get_c2c_message_extensions(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the key-value pairs of a one-to-one message.

        Goes through all pages.

        Path: ``v4/openim_msg_ext_http_svc/get_key_values``

        See https://www.tencentcloud.com/document/product/1047/51194
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._walk("get_c2c_message_extensions", ("extension_list",), *call)

    def get_cloud_blocked_word_libraries(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the blocked-word libraries of cloud moderation, page by page.

        Goes through all pages.

        Path: ``v4/im_msg_audit_mgr/get_cloud_audit_keywords_ids``
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._walk("get_cloud_blocked_word_libraries", ("infos",), *call)

    def get_cloud_blocked_words(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the words of a cloud moderation library, page by page.

        Goes through all pages.

        Path: ``v4/im_msg_audit_mgr/get_cloud_audit_keywords``

        See https://www.tencentcloud.com/document/product/1047/77830
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._walk("get_cloud_blocked_words", ("infos",), *call)

    def get_local_blocked_words(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the blocked words of local moderation, page by page.

        Goes through all pages.

        Path: ``v4/im_msg_audit_mgr/get_local_audit_keywords``
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._walk("get_local_blocked_words", ("local_audit_words",), *call)

    def list_subscribers(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the subscribers of an official account, page by page.

        Goes through all pages.

        Path: ``v4/official_account_open_http_svc/get_subscriber_info``

        See https://www.tencentcloud.com/document/product/1047/60759
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._walk("list_subscribers", ("subscriber_list",), *call)

    def list_subscribed_official_accounts(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the official accounts a user subscribes to, page by page.

        Goes through all pages.

        Path: ``v4/official_account_open_http_svc/get_subscribed_official_account_list``

        See https://www.tencentcloud.com/document/product/1047/60763
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._walk("list_subscribed_official_accounts", ("official_account_info_list",), *call)

    def list_official_account_messages(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the message history of an official account, newest first.

        Goes through all pages.

        Path: ``v4/official_account_open_http_svc/official_account_msg_get_simple``

        See https://www.tencentcloud.com/document/product/1047/60812
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._walk("list_official_account_messages", ("rsp_msg_list",), *call)

    def list_friends(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read all friends of a user, page by page.

        Goes through all pages.

        Path: ``v4/sns/friend_get``

        See https://www.tencentcloud.com/document/product/1047/34908
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._walk("list_friends", ("user_data_item",), *call)

    def list_blocklist(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read the blocklist of a user, page by page.

        Goes through all pages.

        Path: ``v4/sns/black_list_get``

        See https://www.tencentcloud.com/document/product/1047/34914
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._walk("list_blocklist", ("black_list_item",), *call)

    def list_follows(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Read fans, followed users or mutual follows, page by page.

        Goes through all pages.

        Path: ``v4/follow/follow_get``

        See https://www.tencentcloud.com/document/product/1047/70347
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._walk("list_follows", ("follow_item",), *call)

    def search_users(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Search users by nickname, ID, gender and birthday.

        Goes through all pages.

        Path: ``v4/user_search/search``
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._walk("search_users", ("users",), *call)

    def search_groups(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Search groups by name or ID.

        Goes through all pages.

        Path: ``v4/group_search/search``
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._walk("search_groups", ("groups",), *call)

    def search_group_members(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> Any:
        """Search group members by name card, nickname or ID.

        Goes through all pages.

        Path: ``v4/group_member_search/search``
        """
        call = params, timeout, max_retries, concurrency, on_progress, extra, unchecked
        return self._walk("search_group_members", ("group_members",), *call)


class AsyncPages(Pages):
    """The endpoints that return lists page by page, as methods whose pages are awaited."""


class Items(Pages):
    """The endpoints that return lists page by page, as methods that go through the items of the pages."""


class AsyncItems(Items):
    """The endpoints that return lists page by page, as methods whose items are awaited."""

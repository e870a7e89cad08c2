# @generated from api/*.yaml by cargo xtask generate
"""The types of the endpoints' parameters and replies."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .types import (
    AccountItem,
    AddFriendGroupsReply,
    AddFriendItem,
    AddFriendsReply,
    AddSubscribersReply,
    AddToBlocklistReply,
    AddType,
    AddUserTagsReply,
    BlocklistCheckType,
    CheckAccountsReply,
    CheckBlocklistReply,
    CheckFollowRelationsReply,
    CheckFriendsReply,
    CheckItem,
    CheckType,
    ClearUserTagsReply,
    CreateOfficialAccountReply,
    DeleteAccountsReply,
    DeleteAllFriendsReply,
    DeleteFriendGroupsReply,
    DeleteFriendsReply,
    DeleteItem,
    DeleteSubscribersReply,
    DeleteType,
    DestroyOfficialAccountReply,
    FollowItem,
    FollowUsersReply,
    ForbidCallbackControl,
    GetAllMemberPushLossReply,
    GetAllMemberPushStatisticsReply,
    GetAttributeNamesReply,
    GetFollowCountsReply,
    GetFriendGroupsReply,
    GetFriendsReply,
    GetNormalPushLossReply,
    GetNormalPushStatisticsReply,
    GetOfficialAccountsReply,
    GetUserAttributesReply,
    GetUserTagsReply,
    ImportAccountReply,
    ImportAccountsReply,
    ImportFriendItem,
    ImportFriendsReply,
    InvalidateLoginStateReply,
    ListBlocklistReply,
    ListFollowsReply,
    ListFriendsReply,
    ListOfficialAccountMessagesReply,
    ListSubscribedOfficialAccountsReply,
    ListSubscribersReply,
    ModifyOfficialAccountReply,
    ModifySubscriberReply,
    MsgElement,
    NeedFriend,
    OfficialAccountFilter,
    OfficialAccountId,
    OfficialAccountSendMsgControl,
    OfflinePushInfo,
    PushCondition,
    PushReply,
    PushToUsersReply,
    QueryLoginStateReply,
    QueryOnlineStatusReply,
    RecallOfficialAccountMessagesReply,
    RemoveAttributesItem,
    RemoveFromBlocklistReply,
    RemoveTagsItem,
    RemoveUserAttributesReply,
    RemoveUserTagsReply,
    RevokePushReply,
    SendOfficialAccountMessageReply,
    SetAttributeNamesReply,
    SetUserAttributesReply,
    SubscribedOfficialAccountFilter,
    SubscriberItem,
    SubscriberToDelete,
    TraceAllMemberPushReply,
    TraceNormalPushReply,
    UnfollowUsersReply,
    UpdateFriendItem,
    UpdateFriendsReply,
    UserAttributesItem,
    UserTagsItem,
)

__all__ = ["AsyncMethods", "Methods"]

class Methods:
    """The endpoints as methods."""

    def import_account(
        self,
        *,
        user_id: str,
        nick: str | None = ...,
        face_url: str | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ImportAccountReply:
        """Create one account, with nickname and avatar.

        At most 200 calls per second. Repeating the same call does no harm.

        Args:
            user_id: Account to create. At most 32 bytes.
            nick: Nickname. At most 500 bytes.
            face_url: Avatar URL. At most 500 bytes.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34953
        """

    def import_accounts(
        self,
        *,
        account_list: Sequence[AccountItem] | None = ...,
        accounts: Sequence[str] | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ImportAccountsReply:
        """Create up to 100 accounts at once.

        At most 100 calls per second. Up to 100 entries of ``account_list`` per call. Repeating the same call does
        no harm.

        Args:
            account_list: Current form; required unless Accounts is sent. Exactly one of ``account_list`` and
                ``accounts`` is sent. At most 100 entries.
            accounts: Old form, each UserID at most 32 bytes; required unless AccountList is sent. Exactly one
                of ``account_list`` and ``accounts`` is sent. At most 100 entries. Each at most 32 bytes.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34954
        """

    def delete_accounts(
        self,
        *,
        delete_item: Sequence[DeleteItem],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteAccountsReply:
        """Delete accounts with all their data.

        At most 100 calls per second. Up to 100 entries of ``delete_item`` per call. Repeating the same call does no
        harm. Plans: On by default for trial and free-trial apps; Pro, Pro Plus and Enterprise (and TRTC or
        whiteboard) apps must switch it on in the console.

        Args:
            delete_item: Accounts to delete. At most 100 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34955
        """

    def check_accounts(
        self,
        *,
        check_item: Sequence[CheckItem],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CheckAccountsReply:
        """Tell which accounts have been imported.

        At most 100 calls per second. Up to 100 entries of ``check_item`` per call. Repeating the same call does no
        harm.

        Args:
            check_item: Accounts to check. At most 100 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34956
        """

    def invalidate_login_state(
        self,
        *,
        user_id: str,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> InvalidateLoginStateReply:
        """End all logins of an account and void its UserSigs.

        At most 200 calls per second. Whether repeating the same call does harm is not documented.

        Args:
            user_id: Account whose logins end. At most 32 bytes.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34957
        """

    def query_online_status(
        self,
        *,
        to_account: Sequence[str],
        is_need_detail: Literal[0, 1] | None = ...,
        is_return_instid: Literal[0, 1] | None = ...,
        is_return_custom_status: Literal[0, 1] | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> QueryOnlineStatusReply:
        """Read whether accounts are online, reachable by push or offline.

        At most 200 calls per second. Up to 500 entries of ``to_account`` per call. Repeating the same call does no
        harm.

        Args:
            to_account: Accounts to query, at least one. At least 1 entry. At most 500 entries.
            is_need_detail: 1 returns the state per platform. Default 0.
            is_return_instid: 1 returns the device instance ID; mainland page of 2025-12-15 only. Default 0.
            is_return_custom_status: 1 returns the user's custom status; mainland page of 2025-12-15 only.
                Default 0.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/35477
        """

    def query_login_state(
        self,
        *,
        to_account: Sequence[str],
        is_need_detail: Literal[0, 1] | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> QueryLoginStateReply:
        """Read the login state of accounts by the superseded path.

        At most 100 calls per second. Up to 500 entries of ``to_account`` per call. Repeating the same call does no
        harm.

        Args:
            to_account: Accounts to query. At most 500 entries.
            is_need_detail: 1 returns the state per platform; only in the page's last revision (2021). Default
                0.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.
        """

    def create_official_account(
        self,
        *,
        owner_account: str,
        name: str,
        official_account_user_id: str | None = ...,
        introduction: str | None = ...,
        face_url: str | None = ...,
        max_subscriber_num: int | None = ...,
        organization: str | None = ...,
        custom_string: str | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CreateOfficialAccountReply:
        """Create an official account.

        At most 200 calls per second. Repeating the same call does it twice. Plans: Enterprise (international);
        flagship or Enterprise (China); console trial allows 5 official accounts for one month.

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
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/60755
        """

    def destroy_official_account(
        self,
        *,
        official_account: str,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DestroyOfficialAccountReply:
        """Terminate an official account.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Enterprise (international);
        flagship or Enterprise (China).

        Args:
            official_account: ID of the official account to end.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/60756
        """

    def modify_official_account(
        self,
        *,
        official_account: str,
        name: str | None = ...,
        introduction: str | None = ...,
        face_url: str | None = ...,
        organization: str | None = ...,
        custom_string: str | None = ...,
        max_subscriber_num: int | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ModifyOfficialAccountReply:
        """Change the information of an official account.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Enterprise (international);
        flagship or Enterprise (China).

        Args:
            official_account: ID of the official account to change.
            name: New name. At most 150 bytes.
            introduction: New description. At most 400 bytes.
            face_url: New avatar URL. At most 500 bytes.
            organization: New organization. At most 500 bytes.
            custom_string: New custom field. At most 3000 bytes.
            max_subscriber_num: New subscriber limit; 100000 is the default an account is created with.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/60757
        """

    def get_official_accounts(
        self,
        *,
        official_account_id_list: Sequence[OfficialAccountId],
        response_filter: OfficialAccountFilter | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetOfficialAccountsReply:
        """Read the information of official accounts.

        At most 200 calls per second. Up to 50 entries of ``official_account_id_list`` per call. Repeating the same
        call does no harm. Plans: Enterprise (international); flagship or Enterprise (China).

        Args:
            official_account_id_list: Official accounts to read. At most 50 entries.
            response_filter: Which fields to return; all when left out.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/60758
        """

    def list_subscribers(
        self,
        *,
        official_account: str,
        next: str,
        limit: int | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListSubscribersReply:
        """Read the subscribers of an official account, page by page.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Enterprise (international);
        flagship or Enterprise (China).

        Args:
            official_account: Official account ID.
            next: Cursor; "" on the first call, then the Next of the previous reply.
            limit: Subscribers per page; the page says all are returned when it is left out. At most 200.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/60759
        """

    def add_subscribers(
        self,
        *,
        official_account: str,
        subscriber_list: Sequence[SubscriberItem],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddSubscribersReply:
        """Subscribe users to an official account.

        At most 200 calls per second. Up to 100 entries of ``subscriber_list`` per call. Repeating the same call
        does no harm. Plans: Enterprise (international); flagship or Enterprise (China).

        Args:
            official_account: Official account to subscribe to.
            subscriber_list: Users to subscribe. At most 100 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/60760
        """

    def delete_subscribers(
        self,
        *,
        official_account: str,
        subscriber_to_del_account: Sequence[str] | None = ...,
        subscriber_list: Sequence[SubscriberToDelete] | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteSubscribersReply:
        """Remove subscribers from an official account.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Enterprise (international);
        flagship or Enterprise (China); console trial allows 5 official accounts for one month.

        Args:
            official_account: Official account to unsubscribe from.
            subscriber_to_del_account: UserIDs to remove; name taken from the official sample, see quirks.
                Exactly one of ``subscriber_to_del_account`` and ``subscriber_list`` is sent.
            subscriber_list: The field table's name for the same list; only to be tried if the server does not
                honor SubscriberToDel_Account, see quirks. Exactly one of ``subscriber_to_del_account`` and
                ``subscriber_list`` is sent. Known from a weak source only.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/60761
        """

    def modify_subscriber(
        self,
        *,
        official_account: str,
        subscriber_account: str,
        custom_string: str,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ModifySubscriberReply:
        """Change the custom field of a subscriber.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Enterprise (international);
        flagship or Enterprise (China).

        Args:
            official_account: Official account ID.
            subscriber_account: Subscriber to change.
            custom_string: New custom field of the subscriber.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/60762
        """

    def list_subscribed_official_accounts(
        self,
        *,
        subscriber_account: str,
        limit: int | None = ...,
        offset: int | None = ...,
        response_filter: SubscribedOfficialAccountFilter | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListSubscribedOfficialAccountsReply:
        """Read the official accounts a user subscribes to, page by page.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Enterprise (international);
        flagship or Enterprise (China).

        Args:
            subscriber_account: User whose subscriptions are read.
            limit: Official accounts per page. At most 200. Default 200.
            offset: Position to start from; 0 at first.
            response_filter: Which fields to return.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/60763
        """

    def send_official_account_message(
        self,
        *,
        official_account: str,
        random: int,
        msg_body: Sequence[MsgElement],
        offline_push_info: OfflinePushInfo | None = ...,
        forbid_callback_control: Sequence[ForbidCallbackControl] | None = ...,
        online_only_flag: Literal[0, 1] | None = ...,
        send_msg_control: Sequence[OfficialAccountSendMsgControl | str] | None = ...,
        cloud_custom_data: str | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SendOfficialAccountMessageReply:
        """Send a message to all subscribers of an official account.

        At most 200 calls per second. Repeating the same call does it twice. Plans: Enterprise (international);
        flagship or Enterprise (China).

        Args:
            official_account: Official account that sends.
            random: Unsigned 32-bit; same content and same Random within 5 minutes is a duplicate. From 0 to
                4294967295.
            msg_body: Message elements.
            offline_push_info: Offline push settings.
            forbid_callback_control: Webhooks switched off for this message.
            online_only_flag: 1 sends to online subscribers only. Default 0.
            send_msg_control: NoLastMsg leaves the conversation list alone; not allowed with OnlineOnlyFlag 1.
            cloud_custom_data: Custom data kept in the cloud with the message.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/60810
        """

    def recall_official_account_messages(
        self,
        *,
        official_account: str,
        msg_key_list: Sequence[str],
        reason: str | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> RecallOfficialAccountMessagesReply:
        """Recall messages of an official account.

        At most 200 calls per second. Up to 10 entries of ``msg_key_list`` per call. Repeating the same call does no
        harm. Plans: Enterprise (international); flagship or Enterprise (China).

        Args:
            official_account: Official account whose messages are recalled.
            msg_key_list: Keys of the messages. At most 10 entries.
            reason: Reason of the recall. At most 100 bytes.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/60811
        """

    def list_official_account_messages(
        self,
        *,
        official_account: str,
        last_msg_key: str | None = ...,
        req_msg_number: int | None = ...,
        with_recalled_msg: Literal[0, 1] | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListOfficialAccountMessagesReply:
        """Read the message history of an official account, newest first.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Enterprise (international);
        flagship or Enterprise (China).

        Args:
            official_account: Official account to read.
            last_msg_key: MsgKey to continue from; older messages are returned.
            req_msg_number: Messages wanted; more than 20 are not returned in one call.
            with_recalled_msg: 1 also returns recalled messages. Default 0.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/60812
        """

    def push(
        self,
        *,
        from_account: str,
        msg_random: int,
        msg_body: Sequence[MsgElement] | None = ...,
        online_only_flag: Literal[0, 1] | None = ...,
        offline_push_info: OfflinePushInfo | None = ...,
        condition: PushCondition | None = ...,
        data_id: str | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> PushReply:
        """Push to all users, or to those with given tags or attributes.

        At most 1 call per second. Repeating the same call does it twice. Plans: Push service must be on; Free
        edition 10 calls a day, Standard and Advanced 100 a day (more can be bought).

        Args:
            from_account: Sender shown to receivers: the admin, or an account the admin names.
            msg_random: Random number; repeats within a second are dropped. From 0 to 4294967295.
            msg_body: Needed to send an in-app message; left out for a pure notification. Required in some
                cases.
            online_only_flag: With MsgBody: 0 keeps roaming and unread (at most 200 users per second are
                served), 1 keeps neither. Default 0.
            offline_push_info: Needed when MsgBody is left out; optional with MsgBody. Required in some cases.
            condition: Who receives it; everybody when left out.
            data_id: Own mark handed back in push webhooks. At most 64 bytes.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/67814
        """

    def push_to_users(
        self,
        *,
        from_account: str,
        to_account: Sequence[str],
        msg_random: int,
        offline_push_info: OfflinePushInfo,
        data_id: str | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> PushToUsersReply:
        """Push a notification to named users.

        At most 10 calls per second. Up to 500 entries of ``to_account`` per call. Repeating the same call does it
        twice. Plans: Push service; Free edition 10 calls per second, Standard 30, Advanced 40.

        Args:
            from_account: Sender; UserID or RegistrationID.
            to_account: Receivers; UserIDs or RegistrationIDs. At least 1 entry. At most 500 entries.
            msg_random: Unsigned 32-bit random number. From 0 to 4294967295.
            offline_push_info: What to show; PushFlag 0 also pushes offline, 1 does not.
            data_id: Own mark handed back in push webhooks. At most 64 bytes.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/67553
        """

    def revoke_push(
        self,
        *,
        task_id: str,
        offline_push_info: OfflinePushInfo | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> RevokePushReply:
        """Recall a push and overwrite notifications already shown.

        At most 1 call per second. Repeating the same call does no harm. Plans: Push service.

        Args:
            task_id: TaskId of a push to all or tagged users or of a batch push.
            offline_push_info: Text that overwrites the notification; required on the Push page, optional on the
                older page unless the push kept no roaming (else 90053): send it always. PushFlag 1 or no
                OfflinePushInfo leaves shown notifications alone. Required in some cases.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/67824
        """

    def set_attribute_names(
        self,
        *,
        attr_names: Mapping[str, str],
        attr_types: Mapping[str, int] | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetAttributeNamesReply:
        """Set the names of the app's user attributes.

        At most 100 calls per second. Repeating the same call does no harm. Plans: Push service.

        Args:
            attr_names: Key "0" to "9"; value the name, up to 50 bytes. At most 10 entries.
            attr_types: Key as in AttrNames; 0 (default) UserID accounts, 1 RegistrationID accounts. At most 10
                entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/67816
        """

    def get_attribute_names(
        self,
        *,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetAttributeNamesReply:
        """Read the names of the app's user attributes.

        At most 100 calls per second. Repeating the same call does no harm. Plans: Push service.

        Args:
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/67815
        """

    def set_user_attributes(
        self,
        *,
        user_attrs: Sequence[UserAttributesItem],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetUserAttributesReply:
        """Set attributes of users.

        At most 100 calls per second. Up to 100 entries of ``user_attrs`` per call. Repeating the same call does no
        harm. Plans: Push service.

        Args:
            user_attrs: Users and their attributes. At most 100 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/67818
        """

    def get_user_attributes(
        self,
        *,
        to_account: Sequence[str],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetUserAttributesReply:
        """Read the attributes of users.

        At most 100 calls per second. Up to 100 entries of ``to_account`` per call. Repeating the same call does no
        harm. Plans: Push service.

        Args:
            to_account: Users to read. At most 100 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/67817
        """

    def remove_user_attributes(
        self,
        *,
        user_attrs: Sequence[RemoveAttributesItem],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> RemoveUserAttributesReply:
        """Remove attributes from users.

        At most 100 calls per second. Up to 100 entries of ``user_attrs`` per call. Repeating the same call does no
        harm. Plans: Push service.

        Args:
            user_attrs: Users and the attributes to remove. At most 100 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/67819
        """

    def add_user_tags(
        self,
        *,
        user_tags: Sequence[UserTagsItem],
        replace: Literal[0, 1] | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddUserTagsReply:
        """Add tags to users, or replace their tags.

        At most 100 calls per second. Up to 100 entries of ``user_tags`` per call. Repeating the same call does no
        harm. Plans: Push service.

        Args:
            user_tags: Users and their tags. At most 100 entries.
            replace: 0 adds to the user's tags, 1 replaces them all. Default 0.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/67821
        """

    def get_user_tags(
        self,
        *,
        to_account: Sequence[str],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetUserTagsReply:
        """Read the tags of users.

        At most 100 calls per second. Up to 100 entries of ``to_account`` per call. Repeating the same call does no
        harm. Plans: Push service.

        Args:
            to_account: Users to read; UserIDs or RegistrationIDs. At most 100 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/67820
        """

    def remove_user_tags(
        self,
        *,
        user_tags: Sequence[RemoveTagsItem],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> RemoveUserTagsReply:
        """Remove tags from users.

        At most 100 calls per second. Up to 100 entries of ``user_tags`` per call. Repeating the same call does no
        harm. Plans: Push service.

        Args:
            user_tags: Users and the tags to remove. At most 100 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/67822
        """

    def clear_user_tags(
        self,
        *,
        to_account: Sequence[str],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ClearUserTagsReply:
        """Remove all tags from users.

        At most 100 calls per second. Up to 100 entries of ``to_account`` per call. Repeating the same call does no
        harm. Plans: Push service.

        Args:
            to_account: Users to clear. At most 100 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/67823
        """

    def trace_all_member_push(
        self,
        *,
        task_id: str,
        user_id: str,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> TraceAllMemberPushReply:
        """Trace a push to all or tagged users for one receiver.

        At most 1 call per second. Repeating the same call does no harm. Plans: Push service.

        Args:
            task_id: TaskId of the push (here with a capital D).
            user_id: Receiver.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/71893
        """

    def get_all_member_push_statistics(
        self,
        *,
        start_time: int,
        end_time: int,
        task_id: Sequence[str],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetAllMemberPushStatisticsReply:
        """Count the results of pushes to all or tagged users.

        At most 1 call per second. Repeating the same call does no harm. Plans: Push service.

        Args:
            start_time: Start of the range. In seconds.
            end_time: End of the range. In seconds.
            task_id: Push tasks; empty for all together. At most 5 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/71894
        """

    def get_all_member_push_loss(
        self,
        *,
        start_time: int,
        end_time: int,
        task_id: Sequence[str],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetAllMemberPushLossReply:
        """Count why pushes to all or tagged users got lost.

        At most 1 call per second. Repeating the same call does no harm. Plans: Push service.

        Args:
            start_time: Start of the range. In seconds.
            end_time: End of the range. In seconds.
            task_id: Push tasks; empty for all together. At most 5 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/71895
        """

    def trace_normal_push(
        self,
        *,
        push_id: str,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> TraceNormalPushReply:
        """Trace the offline push of one chat message.

        At most 1 call per second. Repeating the same call does no harm. Plans: Push service.

        Args:
            push_id: Push ID of the message as the push webhook reports it.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/71896
        """

    def get_normal_push_statistics(
        self,
        *,
        start_time: int,
        end_time: int,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetNormalPushStatisticsReply:
        """Count the results of offline pushes of chat messages.

        At most 1 call per second. Repeating the same call does no harm. Plans: Push service.

        Args:
            start_time: Start of the range. In seconds.
            end_time: End of the range. In seconds.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/71897
        """

    def get_normal_push_loss(
        self,
        *,
        start_time: int,
        end_time: int,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetNormalPushLossReply:
        """Count why offline pushes of chat messages got lost.

        At most 1 call per second. Repeating the same call does no harm. Plans: Push service.

        Args:
            start_time: Start of the range. In seconds.
            end_time: End of the range. In seconds.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/71898
        """

    def add_friends(
        self,
        *,
        from_account: str,
        add_friend_item: Sequence[AddFriendItem],
        add_type: AddType | None = ...,
        force_add_flags: Literal[0, 1] | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddFriendsReply:
        """Add friends to a user's friend list.

        At most 200 calls per second. Up to 1000 entries of ``add_friend_item`` per call. Whether repeating the same
        call does harm is not documented.

        Args:
            from_account: User who gets the friends. At most 32 bytes.
            add_friend_item: Friends to add. At most 1000 entries.
            add_type: One-way or two-way. Default ``Add_Type_Both``.
            force_add_flags: 1 adds without the target's consent. Default 0.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34902
        """

    def import_friends(
        self,
        *,
        from_account: str,
        add_friend_item: Sequence[ImportFriendItem],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ImportFriendsReply:
        """Import friends into a user's friend list, one-way.

        At most 200 calls per second. Up to 1000 entries of ``add_friend_item`` per call. Whether repeating the same
        call does harm is not documented.

        Args:
            from_account: User who gets the friends. At most 32 bytes.
            add_friend_item: Friends to import. At most 1000 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34903
        """

    def update_friends(
        self,
        *,
        from_account: str,
        update_item: Sequence[UpdateFriendItem],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> UpdateFriendsReply:
        """Change remark, groups and custom fields of friends.

        At most 200 calls per second. Repeating the same call does no harm.

        Args:
            from_account: User whose friend data change. At most 32 bytes.
            update_item: Friends to update.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34904
        """

    def delete_friends(
        self,
        *,
        from_account: str,
        to_account: Sequence[str],
        delete_type: DeleteType | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteFriendsReply:
        """Delete friends of a user, one-way or two-way.

        At most 200 calls per second. Up to 1000 entries of ``to_account`` per call. Repeating the same call does no
        harm.

        Args:
            from_account: User whose friends are deleted. At most 32 bytes.
            to_account: Friends to delete. At most 1000 entries.
            delete_type: One-way or two-way.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34905
        """

    def delete_all_friends(
        self,
        *,
        from_account: str,
        delete_type: DeleteType | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteAllFriendsReply:
        """Delete all friends of a user.

        At most 200 calls per second. Repeating the same call does no harm.

        Args:
            from_account: User whose friends are deleted. At most 32 bytes.
            delete_type: One-way or two-way. Default ``Delete_Type_Single``.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34906
        """

    def check_friends(
        self,
        *,
        from_account: str,
        to_account: Sequence[str],
        check_type: CheckType,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CheckFriendsReply:
        """Tell which accounts are friends of a user.

        At most 200 calls per second. Up to 1000 entries of ``to_account`` per call. Repeating the same call does no
        harm.

        Args:
            from_account: User on whose side the check is made. At most 32 bytes.
            to_account: Accounts to check. At most 1000 entries.
            check_type: One list or both.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34907
        """

    def list_friends(
        self,
        *,
        from_account: str,
        start_index: int,
        standard_sequence: int | None = ...,
        custom_sequence: int | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListFriendsReply:
        """Read all friends of a user, page by page.

        At most 200 calls per second. Repeating the same call does no harm.

        Args:
            from_account: User whose friends are read. At most 32 bytes.
            start_index: 0 for the first page, then NextStartIndex. At least 0.
            standard_sequence: Value returned last time, or 0. Default 0.
            custom_sequence: Same for custom fields; gone from the mainland page, still on the international
                one. Default 0.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34908
        """

    def get_friends(
        self,
        *,
        from_account: str,
        to_account: Sequence[str],
        tag_list: Sequence[str],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetFriendsReply:
        """Read friend and profile fields of named friends.

        At most 200 calls per second. Up to 100 entries of ``to_account`` per call. Repeating the same call does no
        harm.

        Args:
            from_account: User whose friends are read. At most 32 bytes.
            to_account: Friends to read. At most 100 entries.
            tag_list: Tag_Profile_IM_*, Tag_Profile_Custom_*, Tag_SNS_IM_*, Tag_SNS_Custom_*.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34910
        """

    def add_to_blocklist(
        self,
        *,
        from_account: str,
        to_account: Sequence[str],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddToBlocklistReply:
        """Put accounts on a user's blocklist.

        At most 200 calls per second. Up to 1000 entries of ``to_account`` per call. Repeating the same call does no
        harm.

        Args:
            from_account: User who blocks. At most 32 bytes.
            to_account: Accounts to block. At most 1000 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34911
        """

    def remove_from_blocklist(
        self,
        *,
        from_account: str,
        to_account: Sequence[str],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> RemoveFromBlocklistReply:
        """Take accounts off a user's blocklist.

        At most 200 calls per second. Up to 1000 entries of ``to_account`` per call. Repeating the same call does no
        harm.

        Args:
            from_account: User who unblocks. At most 32 bytes.
            to_account: Accounts to unblock. At most 1000 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34912
        """

    def list_blocklist(
        self,
        *,
        from_account: str,
        start_index: int,
        max_limited: int,
        last_sequence: int,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListBlocklistReply:
        """Read the blocklist of a user, page by page.

        At most 200 calls per second. Repeating the same call does no harm.

        Args:
            from_account: User whose blocklist is read. At most 32 bytes.
            start_index: 0 for the first page, then the returned StartIndex. At least 0.
            max_limited: Entries per page. At most 1000.
            last_sequence: Send 0. Default 0.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34914
        """

    def check_blocklist(
        self,
        *,
        from_account: str,
        to_account: Sequence[str],
        check_type: BlocklistCheckType,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CheckBlocklistReply:
        """Tell which accounts a user blocks or is blocked by.

        At most 200 calls per second. Up to 1000 entries of ``to_account`` per call. Repeating the same call does no
        harm.

        Args:
            from_account: User on whose side the check is made. At most 32 bytes.
            to_account: Accounts to check. At most 1000 entries.
            check_type: One blocklist or both.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34913
        """

    def add_friend_groups(
        self,
        *,
        from_account: str,
        group_name: Sequence[str],
        to_account: Sequence[str] | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddFriendGroupsReply:
        """Create friend groups and put friends into them.

        At most 200 calls per second. Whether repeating the same call does harm is not documented.

        Args:
            from_account: User who gets the groups. At most 32 bytes.
            group_name: Groups to create, each name at most 30 bytes. At most 32 entries. Each at most 30 bytes.
            to_account: Friends to put into the new groups. At most 1000 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34950
        """

    def delete_friend_groups(
        self,
        *,
        from_account: str,
        group_name: Sequence[str],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteFriendGroupsReply:
        """Delete friend groups of a user.

        At most 200 calls per second. Up to 32 entries of ``group_name`` per call. Whether repeating the same call
        does harm is not documented.

        Args:
            from_account: User whose groups are deleted. At most 32 bytes.
            group_name: Groups to delete. At most 32 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34926
        """

    def get_friend_groups(
        self,
        *,
        from_account: str,
        need_friend: NeedFriend | None = ...,
        group_name: Sequence[str] | None = ...,
        last_sequence: int | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetFriendGroupsReply:
        """Read the friend groups of a user.

        At most 200 calls per second. Up to 32 entries of ``group_name`` per call. Repeating the same call does no
        harm.

        Args:
            from_account: User whose groups are read. At most 32 bytes.
            need_friend: Also return the members; leave out otherwise.
            group_name: Groups to read. At most 32 entries.
            last_sequence: Retired: required by the English page of 2022 (0 for the first read), absent from
                current pages.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/40123
        """

    def follow_users(
        self,
        *,
        from_account: str,
        follow_item: Sequence[FollowItem],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> FollowUsersReply:
        """Make a user follow other users.

        At most 200 calls per second. Up to 20 entries of ``follow_item`` per call. Whether repeating the same call
        does harm is not documented. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and
        Relationship Chains in the console (30005 otherwise).

        Args:
            from_account: User who follows. At most 32 bytes.
            follow_item: Users to follow. At most 20 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/70345
        """

    def unfollow_users(
        self,
        *,
        from_account: str,
        to_account: Sequence[str],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> UnfollowUsersReply:
        """Make a user stop following other users.

        At most 200 calls per second. Up to 20 entries of ``to_account`` per call. Whether repeating the same call
        does harm is not documented. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and
        Relationship Chains in the console (30005 otherwise).

        Args:
            from_account: User who stops following. At most 32 bytes.
            to_account: Users to unfollow. At most 20 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/70346
        """

    def check_follow_relations(
        self,
        *,
        from_account: str,
        to_account: Sequence[str],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CheckFollowRelationsReply:
        """Tell who follows whom between a user and others.

        At most 200 calls per second. Up to 100 entries of ``to_account`` per call. Repeating the same call does no
        harm. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains in
        the console.

        Args:
            from_account: User on whose side the check is made. At most 32 bytes.
            to_account: Users to check. At most 100 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/70349
        """

    def list_follows(
        self,
        *,
        from_account: str,
        follow_type: Literal[1, 2, 3],
        start_cursor: str,
        want_num: int,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListFollowsReply:
        """Read fans, followed users or mutual follows, page by page.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise, and
        the follow/fan switch under Friends and Relationship Chains in the console.

        Args:
            from_account: User whose list is read. At most 32 bytes.
            follow_type: 1 fans, 2 followed users, 3 mutual.
            start_cursor: Empty string for the first page, then NextCursor.
            want_num: Entries per page. At most 1000. Default 100.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/70347
        """

    def get_follow_counts(
        self,
        *,
        from_account: str,
        to_account: Sequence[str],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetFollowCountsReply:
        """Count fans, followed users and mutual follows of users.

        At most 200 calls per second. Up to 20 entries of ``to_account`` per call. Repeating the same call does no
        harm. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains in
        the console (30005 otherwise).

        Args:
            from_account: User on whose behalf the counts are read. At most 32 bytes.
            to_account: Users whose counts are read. At most 20 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/70350
        """

class AsyncMethods:
    """The endpoints as methods that are awaited."""

    async def import_account(
        self,
        *,
        user_id: str,
        nick: str | None = ...,
        face_url: str | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ImportAccountReply:
        """Create one account, with nickname and avatar.

        At most 200 calls per second. Repeating the same call does no harm.

        Args:
            user_id: Account to create. At most 32 bytes.
            nick: Nickname. At most 500 bytes.
            face_url: Avatar URL. At most 500 bytes.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34953
        """

    async def import_accounts(
        self,
        *,
        account_list: Sequence[AccountItem] | None = ...,
        accounts: Sequence[str] | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ImportAccountsReply:
        """Create up to 100 accounts at once.

        At most 100 calls per second. Up to 100 entries of ``account_list`` per call. Repeating the same call does
        no harm.

        Args:
            account_list: Current form; required unless Accounts is sent. Exactly one of ``account_list`` and
                ``accounts`` is sent. At most 100 entries.
            accounts: Old form, each UserID at most 32 bytes; required unless AccountList is sent. Exactly one
                of ``account_list`` and ``accounts`` is sent. At most 100 entries. Each at most 32 bytes.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34954
        """

    async def delete_accounts(
        self,
        *,
        delete_item: Sequence[DeleteItem],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteAccountsReply:
        """Delete accounts with all their data.

        At most 100 calls per second. Up to 100 entries of ``delete_item`` per call. Repeating the same call does no
        harm. Plans: On by default for trial and free-trial apps; Pro, Pro Plus and Enterprise (and TRTC or
        whiteboard) apps must switch it on in the console.

        Args:
            delete_item: Accounts to delete. At most 100 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34955
        """

    async def check_accounts(
        self,
        *,
        check_item: Sequence[CheckItem],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CheckAccountsReply:
        """Tell which accounts have been imported.

        At most 100 calls per second. Up to 100 entries of ``check_item`` per call. Repeating the same call does no
        harm.

        Args:
            check_item: Accounts to check. At most 100 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34956
        """

    async def invalidate_login_state(
        self,
        *,
        user_id: str,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> InvalidateLoginStateReply:
        """End all logins of an account and void its UserSigs.

        At most 200 calls per second. Whether repeating the same call does harm is not documented.

        Args:
            user_id: Account whose logins end. At most 32 bytes.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34957
        """

    async def query_online_status(
        self,
        *,
        to_account: Sequence[str],
        is_need_detail: Literal[0, 1] | None = ...,
        is_return_instid: Literal[0, 1] | None = ...,
        is_return_custom_status: Literal[0, 1] | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> QueryOnlineStatusReply:
        """Read whether accounts are online, reachable by push or offline.

        At most 200 calls per second. Up to 500 entries of ``to_account`` per call. Repeating the same call does no
        harm.

        Args:
            to_account: Accounts to query, at least one. At least 1 entry. At most 500 entries.
            is_need_detail: 1 returns the state per platform. Default 0.
            is_return_instid: 1 returns the device instance ID; mainland page of 2025-12-15 only. Default 0.
            is_return_custom_status: 1 returns the user's custom status; mainland page of 2025-12-15 only.
                Default 0.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/35477
        """

    async def query_login_state(
        self,
        *,
        to_account: Sequence[str],
        is_need_detail: Literal[0, 1] | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> QueryLoginStateReply:
        """Read the login state of accounts by the superseded path.

        At most 100 calls per second. Up to 500 entries of ``to_account`` per call. Repeating the same call does no
        harm.

        Args:
            to_account: Accounts to query. At most 500 entries.
            is_need_detail: 1 returns the state per platform; only in the page's last revision (2021). Default
                0.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.
        """

    async def create_official_account(
        self,
        *,
        owner_account: str,
        name: str,
        official_account_user_id: str | None = ...,
        introduction: str | None = ...,
        face_url: str | None = ...,
        max_subscriber_num: int | None = ...,
        organization: str | None = ...,
        custom_string: str | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CreateOfficialAccountReply:
        """Create an official account.

        At most 200 calls per second. Repeating the same call does it twice. Plans: Enterprise (international);
        flagship or Enterprise (China); console trial allows 5 official accounts for one month.

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
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/60755
        """

    async def destroy_official_account(
        self,
        *,
        official_account: str,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DestroyOfficialAccountReply:
        """Terminate an official account.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Enterprise (international);
        flagship or Enterprise (China).

        Args:
            official_account: ID of the official account to end.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/60756
        """

    async def modify_official_account(
        self,
        *,
        official_account: str,
        name: str | None = ...,
        introduction: str | None = ...,
        face_url: str | None = ...,
        organization: str | None = ...,
        custom_string: str | None = ...,
        max_subscriber_num: int | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ModifyOfficialAccountReply:
        """Change the information of an official account.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Enterprise (international);
        flagship or Enterprise (China).

        Args:
            official_account: ID of the official account to change.
            name: New name. At most 150 bytes.
            introduction: New description. At most 400 bytes.
            face_url: New avatar URL. At most 500 bytes.
            organization: New organization. At most 500 bytes.
            custom_string: New custom field. At most 3000 bytes.
            max_subscriber_num: New subscriber limit; 100000 is the default an account is created with.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/60757
        """

    async def get_official_accounts(
        self,
        *,
        official_account_id_list: Sequence[OfficialAccountId],
        response_filter: OfficialAccountFilter | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetOfficialAccountsReply:
        """Read the information of official accounts.

        At most 200 calls per second. Up to 50 entries of ``official_account_id_list`` per call. Repeating the same
        call does no harm. Plans: Enterprise (international); flagship or Enterprise (China).

        Args:
            official_account_id_list: Official accounts to read. At most 50 entries.
            response_filter: Which fields to return; all when left out.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/60758
        """

    async def list_subscribers(
        self,
        *,
        official_account: str,
        next: str,
        limit: int | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListSubscribersReply:
        """Read the subscribers of an official account, page by page.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Enterprise (international);
        flagship or Enterprise (China).

        Args:
            official_account: Official account ID.
            next: Cursor; "" on the first call, then the Next of the previous reply.
            limit: Subscribers per page; the page says all are returned when it is left out. At most 200.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/60759
        """

    async def add_subscribers(
        self,
        *,
        official_account: str,
        subscriber_list: Sequence[SubscriberItem],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddSubscribersReply:
        """Subscribe users to an official account.

        At most 200 calls per second. Up to 100 entries of ``subscriber_list`` per call. Repeating the same call
        does no harm. Plans: Enterprise (international); flagship or Enterprise (China).

        Args:
            official_account: Official account to subscribe to.
            subscriber_list: Users to subscribe. At most 100 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/60760
        """

    async def delete_subscribers(
        self,
        *,
        official_account: str,
        subscriber_to_del_account: Sequence[str] | None = ...,
        subscriber_list: Sequence[SubscriberToDelete] | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteSubscribersReply:
        """Remove subscribers from an official account.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Enterprise (international);
        flagship or Enterprise (China); console trial allows 5 official accounts for one month.

        Args:
            official_account: Official account to unsubscribe from.
            subscriber_to_del_account: UserIDs to remove; name taken from the official sample, see quirks.
                Exactly one of ``subscriber_to_del_account`` and ``subscriber_list`` is sent.
            subscriber_list: The field table's name for the same list; only to be tried if the server does not
                honor SubscriberToDel_Account, see quirks. Exactly one of ``subscriber_to_del_account`` and
                ``subscriber_list`` is sent. Known from a weak source only.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/60761
        """

    async def modify_subscriber(
        self,
        *,
        official_account: str,
        subscriber_account: str,
        custom_string: str,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ModifySubscriberReply:
        """Change the custom field of a subscriber.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Enterprise (international);
        flagship or Enterprise (China).

        Args:
            official_account: Official account ID.
            subscriber_account: Subscriber to change.
            custom_string: New custom field of the subscriber.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/60762
        """

    async def list_subscribed_official_accounts(
        self,
        *,
        subscriber_account: str,
        limit: int | None = ...,
        offset: int | None = ...,
        response_filter: SubscribedOfficialAccountFilter | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListSubscribedOfficialAccountsReply:
        """Read the official accounts a user subscribes to, page by page.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Enterprise (international);
        flagship or Enterprise (China).

        Args:
            subscriber_account: User whose subscriptions are read.
            limit: Official accounts per page. At most 200. Default 200.
            offset: Position to start from; 0 at first.
            response_filter: Which fields to return.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/60763
        """

    async def send_official_account_message(
        self,
        *,
        official_account: str,
        random: int,
        msg_body: Sequence[MsgElement],
        offline_push_info: OfflinePushInfo | None = ...,
        forbid_callback_control: Sequence[ForbidCallbackControl] | None = ...,
        online_only_flag: Literal[0, 1] | None = ...,
        send_msg_control: Sequence[OfficialAccountSendMsgControl | str] | None = ...,
        cloud_custom_data: str | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SendOfficialAccountMessageReply:
        """Send a message to all subscribers of an official account.

        At most 200 calls per second. Repeating the same call does it twice. Plans: Enterprise (international);
        flagship or Enterprise (China).

        Args:
            official_account: Official account that sends.
            random: Unsigned 32-bit; same content and same Random within 5 minutes is a duplicate. From 0 to
                4294967295.
            msg_body: Message elements.
            offline_push_info: Offline push settings.
            forbid_callback_control: Webhooks switched off for this message.
            online_only_flag: 1 sends to online subscribers only. Default 0.
            send_msg_control: NoLastMsg leaves the conversation list alone; not allowed with OnlineOnlyFlag 1.
            cloud_custom_data: Custom data kept in the cloud with the message.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/60810
        """

    async def recall_official_account_messages(
        self,
        *,
        official_account: str,
        msg_key_list: Sequence[str],
        reason: str | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> RecallOfficialAccountMessagesReply:
        """Recall messages of an official account.

        At most 200 calls per second. Up to 10 entries of ``msg_key_list`` per call. Repeating the same call does no
        harm. Plans: Enterprise (international); flagship or Enterprise (China).

        Args:
            official_account: Official account whose messages are recalled.
            msg_key_list: Keys of the messages. At most 10 entries.
            reason: Reason of the recall. At most 100 bytes.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/60811
        """

    async def list_official_account_messages(
        self,
        *,
        official_account: str,
        last_msg_key: str | None = ...,
        req_msg_number: int | None = ...,
        with_recalled_msg: Literal[0, 1] | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListOfficialAccountMessagesReply:
        """Read the message history of an official account, newest first.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Enterprise (international);
        flagship or Enterprise (China).

        Args:
            official_account: Official account to read.
            last_msg_key: MsgKey to continue from; older messages are returned.
            req_msg_number: Messages wanted; more than 20 are not returned in one call.
            with_recalled_msg: 1 also returns recalled messages. Default 0.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/60812
        """

    async def push(
        self,
        *,
        from_account: str,
        msg_random: int,
        msg_body: Sequence[MsgElement] | None = ...,
        online_only_flag: Literal[0, 1] | None = ...,
        offline_push_info: OfflinePushInfo | None = ...,
        condition: PushCondition | None = ...,
        data_id: str | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> PushReply:
        """Push to all users, or to those with given tags or attributes.

        At most 1 call per second. Repeating the same call does it twice. Plans: Push service must be on; Free
        edition 10 calls a day, Standard and Advanced 100 a day (more can be bought).

        Args:
            from_account: Sender shown to receivers: the admin, or an account the admin names.
            msg_random: Random number; repeats within a second are dropped. From 0 to 4294967295.
            msg_body: Needed to send an in-app message; left out for a pure notification. Required in some
                cases.
            online_only_flag: With MsgBody: 0 keeps roaming and unread (at most 200 users per second are
                served), 1 keeps neither. Default 0.
            offline_push_info: Needed when MsgBody is left out; optional with MsgBody. Required in some cases.
            condition: Who receives it; everybody when left out.
            data_id: Own mark handed back in push webhooks. At most 64 bytes.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/67814
        """

    async def push_to_users(
        self,
        *,
        from_account: str,
        to_account: Sequence[str],
        msg_random: int,
        offline_push_info: OfflinePushInfo,
        data_id: str | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> PushToUsersReply:
        """Push a notification to named users.

        At most 10 calls per second. Up to 500 entries of ``to_account`` per call. Repeating the same call does it
        twice. Plans: Push service; Free edition 10 calls per second, Standard 30, Advanced 40.

        Args:
            from_account: Sender; UserID or RegistrationID.
            to_account: Receivers; UserIDs or RegistrationIDs. At least 1 entry. At most 500 entries.
            msg_random: Unsigned 32-bit random number. From 0 to 4294967295.
            offline_push_info: What to show; PushFlag 0 also pushes offline, 1 does not.
            data_id: Own mark handed back in push webhooks. At most 64 bytes.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/67553
        """

    async def revoke_push(
        self,
        *,
        task_id: str,
        offline_push_info: OfflinePushInfo | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> RevokePushReply:
        """Recall a push and overwrite notifications already shown.

        At most 1 call per second. Repeating the same call does no harm. Plans: Push service.

        Args:
            task_id: TaskId of a push to all or tagged users or of a batch push.
            offline_push_info: Text that overwrites the notification; required on the Push page, optional on the
                older page unless the push kept no roaming (else 90053): send it always. PushFlag 1 or no
                OfflinePushInfo leaves shown notifications alone. Required in some cases.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/67824
        """

    async def set_attribute_names(
        self,
        *,
        attr_names: Mapping[str, str],
        attr_types: Mapping[str, int] | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetAttributeNamesReply:
        """Set the names of the app's user attributes.

        At most 100 calls per second. Repeating the same call does no harm. Plans: Push service.

        Args:
            attr_names: Key "0" to "9"; value the name, up to 50 bytes. At most 10 entries.
            attr_types: Key as in AttrNames; 0 (default) UserID accounts, 1 RegistrationID accounts. At most 10
                entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/67816
        """

    async def get_attribute_names(
        self,
        *,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetAttributeNamesReply:
        """Read the names of the app's user attributes.

        At most 100 calls per second. Repeating the same call does no harm. Plans: Push service.

        Args:
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/67815
        """

    async def set_user_attributes(
        self,
        *,
        user_attrs: Sequence[UserAttributesItem],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetUserAttributesReply:
        """Set attributes of users.

        At most 100 calls per second. Up to 100 entries of ``user_attrs`` per call. Repeating the same call does no
        harm. Plans: Push service.

        Args:
            user_attrs: Users and their attributes. At most 100 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/67818
        """

    async def get_user_attributes(
        self,
        *,
        to_account: Sequence[str],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetUserAttributesReply:
        """Read the attributes of users.

        At most 100 calls per second. Up to 100 entries of ``to_account`` per call. Repeating the same call does no
        harm. Plans: Push service.

        Args:
            to_account: Users to read. At most 100 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/67817
        """

    async def remove_user_attributes(
        self,
        *,
        user_attrs: Sequence[RemoveAttributesItem],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> RemoveUserAttributesReply:
        """Remove attributes from users.

        At most 100 calls per second. Up to 100 entries of ``user_attrs`` per call. Repeating the same call does no
        harm. Plans: Push service.

        Args:
            user_attrs: Users and the attributes to remove. At most 100 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/67819
        """

    async def add_user_tags(
        self,
        *,
        user_tags: Sequence[UserTagsItem],
        replace: Literal[0, 1] | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddUserTagsReply:
        """Add tags to users, or replace their tags.

        At most 100 calls per second. Up to 100 entries of ``user_tags`` per call. Repeating the same call does no
        harm. Plans: Push service.

        Args:
            user_tags: Users and their tags. At most 100 entries.
            replace: 0 adds to the user's tags, 1 replaces them all. Default 0.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/67821
        """

    async def get_user_tags(
        self,
        *,
        to_account: Sequence[str],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetUserTagsReply:
        """Read the tags of users.

        At most 100 calls per second. Up to 100 entries of ``to_account`` per call. Repeating the same call does no
        harm. Plans: Push service.

        Args:
            to_account: Users to read; UserIDs or RegistrationIDs. At most 100 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/67820
        """

    async def remove_user_tags(
        self,
        *,
        user_tags: Sequence[RemoveTagsItem],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> RemoveUserTagsReply:
        """Remove tags from users.

        At most 100 calls per second. Up to 100 entries of ``user_tags`` per call. Repeating the same call does no
        harm. Plans: Push service.

        Args:
            user_tags: Users and the tags to remove. At most 100 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/67822
        """

    async def clear_user_tags(
        self,
        *,
        to_account: Sequence[str],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ClearUserTagsReply:
        """Remove all tags from users.

        At most 100 calls per second. Up to 100 entries of ``to_account`` per call. Repeating the same call does no
        harm. Plans: Push service.

        Args:
            to_account: Users to clear. At most 100 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/67823
        """

    async def trace_all_member_push(
        self,
        *,
        task_id: str,
        user_id: str,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> TraceAllMemberPushReply:
        """Trace a push to all or tagged users for one receiver.

        At most 1 call per second. Repeating the same call does no harm. Plans: Push service.

        Args:
            task_id: TaskId of the push (here with a capital D).
            user_id: Receiver.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/71893
        """

    async def get_all_member_push_statistics(
        self,
        *,
        start_time: int,
        end_time: int,
        task_id: Sequence[str],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetAllMemberPushStatisticsReply:
        """Count the results of pushes to all or tagged users.

        At most 1 call per second. Repeating the same call does no harm. Plans: Push service.

        Args:
            start_time: Start of the range. In seconds.
            end_time: End of the range. In seconds.
            task_id: Push tasks; empty for all together. At most 5 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/71894
        """

    async def get_all_member_push_loss(
        self,
        *,
        start_time: int,
        end_time: int,
        task_id: Sequence[str],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetAllMemberPushLossReply:
        """Count why pushes to all or tagged users got lost.

        At most 1 call per second. Repeating the same call does no harm. Plans: Push service.

        Args:
            start_time: Start of the range. In seconds.
            end_time: End of the range. In seconds.
            task_id: Push tasks; empty for all together. At most 5 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/71895
        """

    async def trace_normal_push(
        self,
        *,
        push_id: str,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> TraceNormalPushReply:
        """Trace the offline push of one chat message.

        At most 1 call per second. Repeating the same call does no harm. Plans: Push service.

        Args:
            push_id: Push ID of the message as the push webhook reports it.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/71896
        """

    async def get_normal_push_statistics(
        self,
        *,
        start_time: int,
        end_time: int,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetNormalPushStatisticsReply:
        """Count the results of offline pushes of chat messages.

        At most 1 call per second. Repeating the same call does no harm. Plans: Push service.

        Args:
            start_time: Start of the range. In seconds.
            end_time: End of the range. In seconds.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/71897
        """

    async def get_normal_push_loss(
        self,
        *,
        start_time: int,
        end_time: int,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetNormalPushLossReply:
        """Count why offline pushes of chat messages got lost.

        At most 1 call per second. Repeating the same call does no harm. Plans: Push service.

        Args:
            start_time: Start of the range. In seconds.
            end_time: End of the range. In seconds.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/71898
        """

    async def add_friends(
        self,
        *,
        from_account: str,
        add_friend_item: Sequence[AddFriendItem],
        add_type: AddType | None = ...,
        force_add_flags: Literal[0, 1] | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddFriendsReply:
        """Add friends to a user's friend list.

        At most 200 calls per second. Up to 1000 entries of ``add_friend_item`` per call. Whether repeating the same
        call does harm is not documented.

        Args:
            from_account: User who gets the friends. At most 32 bytes.
            add_friend_item: Friends to add. At most 1000 entries.
            add_type: One-way or two-way. Default ``Add_Type_Both``.
            force_add_flags: 1 adds without the target's consent. Default 0.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34902
        """

    async def import_friends(
        self,
        *,
        from_account: str,
        add_friend_item: Sequence[ImportFriendItem],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ImportFriendsReply:
        """Import friends into a user's friend list, one-way.

        At most 200 calls per second. Up to 1000 entries of ``add_friend_item`` per call. Whether repeating the same
        call does harm is not documented.

        Args:
            from_account: User who gets the friends. At most 32 bytes.
            add_friend_item: Friends to import. At most 1000 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34903
        """

    async def update_friends(
        self,
        *,
        from_account: str,
        update_item: Sequence[UpdateFriendItem],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> UpdateFriendsReply:
        """Change remark, groups and custom fields of friends.

        At most 200 calls per second. Repeating the same call does no harm.

        Args:
            from_account: User whose friend data change. At most 32 bytes.
            update_item: Friends to update.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34904
        """

    async def delete_friends(
        self,
        *,
        from_account: str,
        to_account: Sequence[str],
        delete_type: DeleteType | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteFriendsReply:
        """Delete friends of a user, one-way or two-way.

        At most 200 calls per second. Up to 1000 entries of ``to_account`` per call. Repeating the same call does no
        harm.

        Args:
            from_account: User whose friends are deleted. At most 32 bytes.
            to_account: Friends to delete. At most 1000 entries.
            delete_type: One-way or two-way.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34905
        """

    async def delete_all_friends(
        self,
        *,
        from_account: str,
        delete_type: DeleteType | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteAllFriendsReply:
        """Delete all friends of a user.

        At most 200 calls per second. Repeating the same call does no harm.

        Args:
            from_account: User whose friends are deleted. At most 32 bytes.
            delete_type: One-way or two-way. Default ``Delete_Type_Single``.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34906
        """

    async def check_friends(
        self,
        *,
        from_account: str,
        to_account: Sequence[str],
        check_type: CheckType,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CheckFriendsReply:
        """Tell which accounts are friends of a user.

        At most 200 calls per second. Up to 1000 entries of ``to_account`` per call. Repeating the same call does no
        harm.

        Args:
            from_account: User on whose side the check is made. At most 32 bytes.
            to_account: Accounts to check. At most 1000 entries.
            check_type: One list or both.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34907
        """

    async def list_friends(
        self,
        *,
        from_account: str,
        start_index: int,
        standard_sequence: int | None = ...,
        custom_sequence: int | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListFriendsReply:
        """Read all friends of a user, page by page.

        At most 200 calls per second. Repeating the same call does no harm.

        Args:
            from_account: User whose friends are read. At most 32 bytes.
            start_index: 0 for the first page, then NextStartIndex. At least 0.
            standard_sequence: Value returned last time, or 0. Default 0.
            custom_sequence: Same for custom fields; gone from the mainland page, still on the international
                one. Default 0.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34908
        """

    async def get_friends(
        self,
        *,
        from_account: str,
        to_account: Sequence[str],
        tag_list: Sequence[str],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetFriendsReply:
        """Read friend and profile fields of named friends.

        At most 200 calls per second. Up to 100 entries of ``to_account`` per call. Repeating the same call does no
        harm.

        Args:
            from_account: User whose friends are read. At most 32 bytes.
            to_account: Friends to read. At most 100 entries.
            tag_list: Tag_Profile_IM_*, Tag_Profile_Custom_*, Tag_SNS_IM_*, Tag_SNS_Custom_*.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34910
        """

    async def add_to_blocklist(
        self,
        *,
        from_account: str,
        to_account: Sequence[str],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddToBlocklistReply:
        """Put accounts on a user's blocklist.

        At most 200 calls per second. Up to 1000 entries of ``to_account`` per call. Repeating the same call does no
        harm.

        Args:
            from_account: User who blocks. At most 32 bytes.
            to_account: Accounts to block. At most 1000 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34911
        """

    async def remove_from_blocklist(
        self,
        *,
        from_account: str,
        to_account: Sequence[str],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> RemoveFromBlocklistReply:
        """Take accounts off a user's blocklist.

        At most 200 calls per second. Up to 1000 entries of ``to_account`` per call. Repeating the same call does no
        harm.

        Args:
            from_account: User who unblocks. At most 32 bytes.
            to_account: Accounts to unblock. At most 1000 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34912
        """

    async def list_blocklist(
        self,
        *,
        from_account: str,
        start_index: int,
        max_limited: int,
        last_sequence: int,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListBlocklistReply:
        """Read the blocklist of a user, page by page.

        At most 200 calls per second. Repeating the same call does no harm.

        Args:
            from_account: User whose blocklist is read. At most 32 bytes.
            start_index: 0 for the first page, then the returned StartIndex. At least 0.
            max_limited: Entries per page. At most 1000.
            last_sequence: Send 0. Default 0.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34914
        """

    async def check_blocklist(
        self,
        *,
        from_account: str,
        to_account: Sequence[str],
        check_type: BlocklistCheckType,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CheckBlocklistReply:
        """Tell which accounts a user blocks or is blocked by.

        At most 200 calls per second. Up to 1000 entries of ``to_account`` per call. Repeating the same call does no
        harm.

        Args:
            from_account: User on whose side the check is made. At most 32 bytes.
            to_account: Accounts to check. At most 1000 entries.
            check_type: One blocklist or both.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34913
        """

    async def add_friend_groups(
        self,
        *,
        from_account: str,
        group_name: Sequence[str],
        to_account: Sequence[str] | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddFriendGroupsReply:
        """Create friend groups and put friends into them.

        At most 200 calls per second. Whether repeating the same call does harm is not documented.

        Args:
            from_account: User who gets the groups. At most 32 bytes.
            group_name: Groups to create, each name at most 30 bytes. At most 32 entries. Each at most 30 bytes.
            to_account: Friends to put into the new groups. At most 1000 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34950
        """

    async def delete_friend_groups(
        self,
        *,
        from_account: str,
        group_name: Sequence[str],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteFriendGroupsReply:
        """Delete friend groups of a user.

        At most 200 calls per second. Up to 32 entries of ``group_name`` per call. Whether repeating the same call
        does harm is not documented.

        Args:
            from_account: User whose groups are deleted. At most 32 bytes.
            group_name: Groups to delete. At most 32 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/34926
        """

    async def get_friend_groups(
        self,
        *,
        from_account: str,
        need_friend: NeedFriend | None = ...,
        group_name: Sequence[str] | None = ...,
        last_sequence: int | None = ...,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetFriendGroupsReply:
        """Read the friend groups of a user.

        At most 200 calls per second. Up to 32 entries of ``group_name`` per call. Repeating the same call does no
        harm.

        Args:
            from_account: User whose groups are read. At most 32 bytes.
            need_friend: Also return the members; leave out otherwise.
            group_name: Groups to read. At most 32 entries.
            last_sequence: Retired: required by the English page of 2022 (0 for the first read), absent from
                current pages.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/40123
        """

    async def follow_users(
        self,
        *,
        from_account: str,
        follow_item: Sequence[FollowItem],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> FollowUsersReply:
        """Make a user follow other users.

        At most 200 calls per second. Up to 20 entries of ``follow_item`` per call. Whether repeating the same call
        does harm is not documented. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and
        Relationship Chains in the console (30005 otherwise).

        Args:
            from_account: User who follows. At most 32 bytes.
            follow_item: Users to follow. At most 20 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/70345
        """

    async def unfollow_users(
        self,
        *,
        from_account: str,
        to_account: Sequence[str],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> UnfollowUsersReply:
        """Make a user stop following other users.

        At most 200 calls per second. Up to 20 entries of ``to_account`` per call. Whether repeating the same call
        does harm is not documented. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and
        Relationship Chains in the console (30005 otherwise).

        Args:
            from_account: User who stops following. At most 32 bytes.
            to_account: Users to unfollow. At most 20 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/70346
        """

    async def check_follow_relations(
        self,
        *,
        from_account: str,
        to_account: Sequence[str],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CheckFollowRelationsReply:
        """Tell who follows whom between a user and others.

        At most 200 calls per second. Up to 100 entries of ``to_account`` per call. Repeating the same call does no
        harm. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains in
        the console.

        Args:
            from_account: User on whose side the check is made. At most 32 bytes.
            to_account: Users to check. At most 100 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/70349
        """

    async def list_follows(
        self,
        *,
        from_account: str,
        follow_type: Literal[1, 2, 3],
        start_cursor: str,
        want_num: int,
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListFollowsReply:
        """Read fans, followed users or mutual follows, page by page.

        At most 200 calls per second. Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise, and
        the follow/fan switch under Friends and Relationship Chains in the console.

        Args:
            from_account: User whose list is read. At most 32 bytes.
            follow_type: 1 fans, 2 followed users, 3 mutual.
            start_cursor: Empty string for the first page, then NextCursor.
            want_num: Entries per page. At most 1000. Default 100.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/70347
        """

    async def get_follow_counts(
        self,
        *,
        from_account: str,
        to_account: Sequence[str],
        timeout: float | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetFollowCountsReply:
        """Count fans, followed users and mutual follows of users.

        At most 200 calls per second. Up to 20 entries of ``to_account`` per call. Repeating the same call does no
        harm. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains in
        the console (30005 otherwise).

        Args:
            from_account: User on whose behalf the counts are read. At most 32 bytes.
            to_account: Users whose counts are read. At most 20 entries.
            timeout: The seconds a request may take, if not the client's.
            extra: Further fields of the request in the wire's spelling, for what this version does not know.
            unchecked: Whether to send what is given without checking it.

        See https://www.tencentcloud.com/document/product/1047/70350
        """

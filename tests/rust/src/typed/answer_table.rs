// @generated from api/webhooks/*.yaml by cargo xtask generate
//! The typed answers of every webhook.

use super::answers::{Made, Question, own};
use tencent_chat::webhook::{self, Event};
/// Answers an event as asked, by its type's own methods; `None` for a kind that it does not take.
pub fn answer(event: &Event, question: &Question) -> Option<Made> {
    Some(
        match (event, question.kind.as_str()) {
            (Event::RequestOverLimit(event), "ack") => Ok(event.ack()),
            (Event::BeforeC2cMessage(_), "allow") => {
                own::<webhook::BeforeC2cMessageAnswer>(question)
            }
            (Event::BeforeC2cMessage(event), "reject") => {
                event
                    .reject(question.code()?, question.text())
                    .map_err(|error| error.to_string())
            }
            (Event::BeforeC2cMessage(event), "drop") => Ok(event.drop()),
            (Event::BeforeC2cMessage(_), "rewrite") => {
                own::<webhook::BeforeC2cMessageAnswer>(question)
            }
            (Event::AfterC2cMessage(event), "ack") => Ok(event.ack()),
            (Event::AfterC2cMessage(event), "fail") => Ok(event.fail(question.text())),
            (Event::AfterC2cReadReport(event), "ack") => Ok(event.ack()),
            (Event::AfterC2cReadReport(event), "fail") => Ok(event.fail(question.text())),
            (Event::AfterC2cReadReceipt(event), "ack") => Ok(event.ack()),
            (Event::AfterC2cReadReceipt(event), "fail") => {
                Ok(event.fail(question.text()))
            }
            (Event::AfterReadAll(event), "ack") => Ok(event.ack()),
            (Event::AfterReadAll(event), "fail") => Ok(event.fail(question.text())),
            (Event::AfterC2cRecall(event), "ack") => Ok(event.ack()),
            (Event::AfterC2cRecall(event), "fail") => Ok(event.fail(question.text())),
            (Event::AfterC2cModify(event), "ack") => Ok(event.ack()),
            (Event::AfterC2cModify(event), "fail") => Ok(event.fail(question.text())),
            (Event::AfterC2cMessageExtension(event), "ack") => Ok(event.ack()),
            (Event::AfterC2cMessageExtension(event), "fail") => {
                Ok(event.fail(question.text()))
            }
            (Event::AfterCallStart(event), "ack") => Ok(event.ack()),
            (Event::AfterCallEnd(event), "ack") => Ok(event.ack()),
            (Event::AfterCallMemberChange(event), "ack") => Ok(event.ack()),
            (Event::AfterFollow(event), "ack") => Ok(event.ack()),
            (Event::AfterFollow(event), "fail") => Ok(event.fail(question.text())),
            (Event::AfterUnfollow(event), "ack") => Ok(event.ack()),
            (Event::AfterUnfollow(event), "fail") => Ok(event.fail(question.text())),
            (Event::BeforeGroupMessage(_), "allow") => {
                own::<webhook::BeforeGroupMessageAnswer>(question)
            }
            (Event::BeforeGroupMessage(event), "reject") => {
                event
                    .reject(question.code()?, question.text())
                    .map_err(|error| error.to_string())
            }
            (Event::BeforeGroupMessage(event), "drop") => Ok(event.drop()),
            (Event::BeforeGroupMessage(_), "rewrite") => {
                own::<webhook::BeforeGroupMessageAnswer>(question)
            }
            (Event::AfterGroupMessage(event), "ack") => Ok(event.ack()),
            (Event::GroupMessageException(event), "ack") => Ok(event.ack()),
            (Event::AfterGroupRecall(event), "ack") => Ok(event.ack()),
            (Event::AfterGroupModify(event), "ack") => Ok(event.ack()),
            (Event::AfterGroupModify(event), "fail") => Ok(event.fail(question.text())),
            (Event::AfterGroupMessageExtension(event), "ack") => Ok(event.ack()),
            (Event::AfterGroupMessageExtension(event), "fail") => {
                Ok(event.fail(question.text()))
            }
            (Event::AfterGroupReadReceipt(event), "ack") => Ok(event.ack()),
            (Event::BeforeGroupCreate(event), "allow") => Ok(event.allow()),
            (Event::BeforeGroupCreate(event), "reject") => {
                event
                    .reject(question.code()?, question.text())
                    .map_err(|error| error.to_string())
            }
            (Event::AfterGroupCreate(event), "ack") => Ok(event.ack()),
            (Event::BeforeGroupJoinApply(event), "allow") => Ok(event.allow()),
            (Event::BeforeGroupJoinApply(event), "reject") => {
                event
                    .reject(question.code()?, question.text())
                    .map_err(|error| error.to_string())
            }
            (Event::BeforeGroupInvite(_), "allow") => {
                own::<webhook::BeforeGroupInviteAnswer>(question)
            }
            (Event::BeforeGroupInvite(event), "reject") => {
                event
                    .reject(question.code()?, question.text())
                    .map_err(|error| error.to_string())
            }
            (Event::AfterGroupMemberJoin(event), "ack") => Ok(event.ack()),
            (Event::AfterGroupMemberExit(event), "ack") => Ok(event.ack()),
            (Event::AfterGroupFull(event), "ack") => Ok(event.ack()),
            (Event::AfterGroupDestroy(event), "ack") => Ok(event.ack()),
            (Event::AfterGroupInfoChange(event), "ack") => Ok(event.ack()),
            (Event::AfterGroupMemberFieldChange(event), "ack") => Ok(event.ack()),
            (Event::AfterGroupAttrChange(event), "ack") => Ok(event.ack()),
            (Event::AfterGroupOwnerChange(event), "ack") => Ok(event.ack()),
            (Event::GroupDailyQuotaAlarm(event), "ack") => Ok(event.ack()),
            (Event::AvMemberStateChange(event), "ack") => Ok(event.ack()),
            (Event::ModerationResult(event), "ack") => Ok(event.ack()),
            (Event::BeforeOfficialAccountCreate(event), "allow") => Ok(event.allow()),
            (Event::BeforeOfficialAccountCreate(event), "reject") => {
                event
                    .reject(question.code()?, question.text())
                    .map_err(|error| error.to_string())
            }
            (Event::AfterOfficialAccountCreate(event), "ack") => Ok(event.ack()),
            (Event::AfterOfficialAccountInfoChange(event), "ack") => Ok(event.ack()),
            (Event::AfterOfficialAccountDestroy(event), "ack") => Ok(event.ack()),
            (Event::BeforeOfficialAccountSubscribe(_), "allow") => {
                own::<webhook::BeforeOfficialAccountSubscribeAnswer>(question)
            }
            (Event::BeforeOfficialAccountSubscribe(event), "reject") => {
                event
                    .reject(question.code()?, question.text())
                    .map_err(|error| error.to_string())
            }
            (Event::AfterOfficialAccountSubscribe(event), "ack") => Ok(event.ack()),
            (Event::AfterOfficialAccountFull(event), "ack") => Ok(event.ack()),
            (Event::AfterOfficialAccountUnsubscribe(event), "ack") => Ok(event.ack()),
            (Event::BeforeOfficialAccountMessage(_), "allow") => {
                own::<webhook::BeforeOfficialAccountMessageAnswer>(question)
            }
            (Event::BeforeOfficialAccountMessage(event), "reject") => {
                event
                    .reject(question.code()?, question.text())
                    .map_err(|error| error.to_string())
            }
            (Event::BeforeOfficialAccountMessage(event), "drop") => Ok(event.drop()),
            (Event::BeforeOfficialAccountMessage(_), "rewrite") => {
                own::<webhook::BeforeOfficialAccountMessageAnswer>(question)
            }
            (Event::AfterOfficialAccountMessage(event), "ack") => Ok(event.ack()),
            (Event::AfterOfficialAccountRecall(event), "ack") => Ok(event.ack()),
            (Event::AfterProfileUpdate(event), "ack") => Ok(event.ack()),
            (Event::AfterProfileUpdate(event), "fail") => Ok(event.fail(question.text())),
            (Event::PushOfflineResult(event), "ack") => Ok(event.ack()),
            (Event::PushOfflineResult(event), "fail") => Ok(event.fail(question.text())),
            (Event::PushAllMemberResult(event), "ack") => Ok(event.ack()),
            (Event::PushAllMemberResult(event), "fail") => {
                Ok(event.fail(question.text()))
            }
            (Event::BotC2cMessage(event), "ack") => Ok(event.ack()),
            (Event::BotC2cMessage(event), "fail") => Ok(event.fail(question.text())),
            (Event::BotGroupMessage(event), "ack") => Ok(event.ack()),
            (Event::ChatbotC2cSignal(_), "ack") => {
                own::<webhook::ChatbotC2cSignalAnswer>(question)
            }
            (Event::ChatbotC2cSignal(event), "fail") => Ok(event.fail(question.text())),
            (Event::AfterRoomCreate(event), "ack") => Ok(event.ack()),
            (Event::AfterRoomDestroy(event), "ack") => Ok(event.ack()),
            (Event::AfterRoomInfoUpdate(event), "ack") => Ok(event.ack()),
            (Event::RoomInfoUpdate(event), "ack") => Ok(event.ack()),
            (Event::AfterRoomMemberEnter(event), "ack") => Ok(event.ack()),
            (Event::AfterRoomMemberLeave(event), "ack") => Ok(event.ack()),
            (Event::BeforeFriendAdd(event), "allow") => {
                question
                    .decisions()
                    .try_fold(
                        event.allow(),
                        |answer, (account, code, text)| {
                            answer.decide(&account, code, text)
                        },
                    )
                    .map(Into::into)
                    .map_err(|error| error.to_string())
            }
            (Event::BeforeFriendResponse(event), "allow") => {
                question
                    .decisions()
                    .try_fold(
                        event.allow(),
                        |answer, (account, code, text)| {
                            answer.decide(&account, code, text)
                        },
                    )
                    .map(Into::into)
                    .map_err(|error| error.to_string())
            }
            (Event::AfterFriendAdd(event), "ack") => Ok(event.ack()),
            (Event::AfterFriendAdd(event), "fail") => Ok(event.fail(question.text())),
            (Event::AfterFriendDelete(event), "ack") => Ok(event.ack()),
            (Event::AfterFriendDelete(event), "fail") => Ok(event.fail(question.text())),
            (Event::AfterBlockAdd(event), "ack") => Ok(event.ack()),
            (Event::AfterBlockAdd(event), "fail") => Ok(event.fail(question.text())),
            (Event::AfterBlockDelete(event), "ack") => Ok(event.ack()),
            (Event::AfterBlockDelete(event), "fail") => Ok(event.fail(question.text())),
            (Event::StateChange(event), "ack") => Ok(event.ack()),
            (Event::StateChange(event), "fail") => Ok(event.fail(question.text())),
            (Event::BeforeTopicCreate(event), "allow") => Ok(event.allow()),
            (Event::BeforeTopicCreate(event), "reject") => {
                event
                    .reject(question.code()?, question.text())
                    .map_err(|error| error.to_string())
            }
            (Event::AfterTopicCreate(event), "ack") => Ok(event.ack()),
            (Event::AfterTopicDestroy(event), "ack") => Ok(event.ack()),
            (Event::AfterTopicInfoChange(event), "ack") => Ok(event.ack()),
            (Event::Unknown(event), "accept") => Ok(event.accept()),
            _ => return None,
        },
    )
}

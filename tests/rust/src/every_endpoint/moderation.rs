// @generated from api/moderation.yaml by cargo xtask generate
//! Content moderation.

use crate::building;
use tencent_chat::api::*;

#[test]
fn moderate_content_becomes_its_json() {
    building::same(
        &ModerateContent::new(
                ModerationPolicy::C2c,
                ModerationContentType::Text,
                "some words to judge",
            )
            .ext_sender("rider_17")
            .ext_receiver("juno_5"),
        r#"{"AuditName":"C2C","ContentType":"Text","Content":"some words to judge","ExtSender":"rider_17","ExtReceiver":"juno_5"}"#,
    );
    building::same(
        &ModerateContent::new(
                ModerationPolicy::C2c,
                ModerationContentType::Text,
                "content",
            )
            .ext_sender("ext_sender")
            .ext_receiver("ext_receiver"),
        r#"{"AuditName":"C2C","ContentType":"Text","Content":"content","ExtSender":"ext_sender","ExtReceiver":"ext_receiver"}"#,
    );
}

#[test]
fn moderate_content_batch_becomes_its_json() {
    building::same(
        &ModerateContentBatch::new(
                ModerationPolicy::C2c,
                [
                    ModerationItem::new(
                        0,
                        ModerationBatchContentType::Text,
                        "first text",
                    ),
                    ModerationItem::new(
                        1,
                        ModerationBatchContentType::Text,
                        "second text",
                    ),
                    ModerationItem::new(
                        2,
                        ModerationBatchContentType::Image,
                        "https://img.example.com/a.jpg",
                    ),
                    ModerationItem::new(
                        3,
                        ModerationBatchContentType::Text,
                        "third text",
                    ),
                ],
            )
            .ext_sender("rider_17")
            .ext_receiver("juno_5"),
        r#"{"AuditName":"C2C","Contents":[{"ContentId":0,"ContentType":"Text","Content":"first text"},{"ContentId":1,"ContentType":"Text","Content":"second text"},{"ContentId":2,"ContentType":"Image","Content":"https://img.example.com/a.jpg"},{"ContentId":3,"ContentType":"Text","Content":"third text"}],"ExtSender":"rider_17","ExtReceiver":"juno_5"}"#,
    );
    building::same(
        &ModerateContentBatch::new(
                ModerationPolicy::C2c,
                [ModerationItem::new(1, ModerationBatchContentType::Text, "content")],
            )
            .ext_sender("ext_sender")
            .ext_receiver("ext_receiver"),
        r#"{"AuditName":"C2C","Contents":[{"ContentId":1,"ContentType":"Text","Content":"content"}],"ExtSender":"ext_sender","ExtReceiver":"ext_receiver"}"#,
    );
}

#[test]
fn get_cloud_blocked_word_libraries_becomes_its_json() {
    building::same(
        &GetCloudBlockedWordLibraries::new(1400000000, 0, 3),
        r#"{"SdkAppId":1400000000,"Offset":0,"Limit":3}"#,
    );
    building::same(
        &GetCloudBlockedWordLibraries::new(1, 1, 100),
        r#"{"SdkAppId":1,"Offset":1,"Limit":100}"#,
    );
}

#[test]
fn get_cloud_blocked_words_becomes_its_json() {
    building::same(
        &GetCloudBlockedWords::new(1400000000, "1202", 0, 3),
        r#"{"SdkAppId":1400000000,"Offset":0,"Limit":3,"LibID":"1202"}"#,
    );
    building::same(
        &GetCloudBlockedWords::new(1, "lib_id", 1, 100).content("content"),
        r#"{"SdkAppId":1,"LibID":"lib_id","Offset":1,"Limit":100,"Content":"content"}"#,
    );
}

#[test]
fn add_cloud_blocked_words_becomes_its_json() {
    building::same(
        &AddCloudBlockedWords::new(
            1400000000,
            "1202",
            [
                CloudBlockedWordItem::new("cheap-watch")
                    .label(CloudBlockedWordLabel::Ad),
                CloudBlockedWordItem::new("free-coin").label(CloudBlockedWordLabel::Ad),
            ],
        ),
        r#"{"SdkAppId":1400000000,"LibID":"1202","UserKeywords":[{"Content":"cheap-watch","Label":"Ad"},{"Content":"free-coin","Label":"Ad"}]}"#,
    );
    building::same(
        &AddCloudBlockedWords::new(
            1,
            "lib_id",
            [CloudBlockedWordItem::new("content").label(CloudBlockedWordLabel::Normal)],
        ),
        r#"{"SdkAppId":1,"LibID":"lib_id","UserKeywords":[{"Content":"content","Label":"Normal"}]}"#,
    );
}

#[test]
fn delete_cloud_blocked_words_becomes_its_json() {
    building::same(
        &DeleteCloudBlockedWords::new(1400000000, "1202", ["cheap-watch"]),
        r#"{"SdkAppId":1400000000,"LibID":"1202","Keywords":["cheap-watch"]}"#,
    );
    building::same(
        &DeleteCloudBlockedWords::new(1, "lib_id", ["keywords"]),
        r#"{"SdkAppId":1,"LibID":"lib_id","Keywords":["keywords"]}"#,
    );
}

#[test]
fn add_local_blocked_words_becomes_its_json() {
    building::same(
        &AddLocalBlockedWords::new(
            1400000000,
            [LocalBlockedWordItem::new("cheap-watch", 1, 1).replaced_content("****")],
        ),
        r#"{"SdkAppId":1400000000,"LocalAuditWords":[{"Keyword":"cheap-watch","WordType":1,"FilterType":1,"ReplacedContent":"****"}]}"#,
    );
    building::same(
        &AddLocalBlockedWords::new(
            1,
            [
                LocalBlockedWordItem::new("keyword", 1, 1)
                    .replaced_content("replaced_content"),
            ],
        ),
        r#"{"SdkAppId":1,"LocalAuditWords":[{"Keyword":"keyword","WordType":1,"FilterType":1,"ReplacedContent":"replaced_content"}]}"#,
    );
}

#[test]
fn delete_local_blocked_words_becomes_its_json() {
    building::same(
        &DeleteLocalBlockedWords::new(
            1400000000,
            [
                LocalBlockedWordToDelete::new(41, "cheap-watch", 1, 1)
                    .replaced_content("****"),
            ],
        ),
        r#"{"SdkAppId":1400000000,"LocalAuditWords":[{"Id":41,"Keyword":"cheap-watch","WordType":1,"FilterType":1,"ReplacedContent":"****"}]}"#,
    );
    building::same(
        &DeleteLocalBlockedWords::new(
            1,
            [
                LocalBlockedWordToDelete::new(1, "keyword", 1, 1)
                    .replaced_content("replaced_content"),
            ],
        ),
        r#"{"SdkAppId":1,"LocalAuditWords":[{"Id":1,"Keyword":"keyword","WordType":1,"FilterType":1,"ReplacedContent":"replaced_content"}]}"#,
    );
}

#[test]
fn get_local_blocked_words_becomes_its_json() {
    building::same(
        &GetLocalBlockedWords::new(1400000000, 1, 0, 10).keyword("watch"),
        r#"{"SdkAppId":1400000000,"FilterType":1,"Offset":0,"Limit":10,"Keyword":"watch"}"#,
    );
    building::same(
        &GetLocalBlockedWords::new(1, 1, 1, 100).keyword("keyword"),
        r#"{"SdkAppId":1,"FilterType":1,"Offset":1,"Limit":100,"Keyword":"keyword"}"#,
    );
}

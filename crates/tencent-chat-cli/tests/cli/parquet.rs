//! Files of Parquet: what an export writes is the input of a job, and so are the rows that failed.

use crate::common::{Folder, Server};

#[test]
fn an_export_is_the_input_of_a_job_and_so_are_rows_that_failed() {
    let (server, folder) = (Server::new(), Folder::new("parquet"));
    let out = folder.path("out");
    server.run(&["call", "import_accounts", "account_list=alice", "account_list=bob"]).ends(0, "OK", "");
    let users = folder.write("users.txt", "alice\nbob\n");
    let export = ["export", "profiles", "accounts", "--users", &users, "--out", &out, "--format", "parquet"];
    server.run(&export).ends(0, "", "profiles: 2 rows in ");
    server.run(&["call", "delete_accounts", "delete_item=bob", "-y"]).ends(0, "OK", "");

    let (file, failed) = (folder.path("out/profiles.parquet"), folder.path("failed.parquet"));
    let delete =
        ["bulk", "delete_accounts", &file, "--map", "user_id=to_account", "--no-journal", "-y", "--failures", &failed];
    server.run(&delete).ends(1, "", "1 of 2 rows done; 1 failed: ");
    // It has the row and two more columns, which are not fields of the endpoint.
    server.run(&["call", "import_account", "user_id=bob"]).ends(0, "OK", "");
    let next = folder.path("next.parquet");
    let again =
        ["bulk", "delete_accounts", &failed, "--map", "user_id=to_account", "--no-journal", "-y", "--failures", &next];
    server.run(&again).ends(0, "", "1 of 1 row done\n");
    server.run(&again).ends(1, "", "0 of 1 row done; 1 failed");
    let unmapped = server.run(&["bulk", "delete_accounts", &next, "--no-journal", "-y"]);
    unmapped.ends(4, "", "Tag_Profile_IM_Role, profile_item, code, meaning");
    let named = ["bulk", "delete_accounts", &next, "--map", "user_id=to_account", "--no-journal", "-y"];
    server.run(&named).ends(1, "", "failed: line 1: bob: 70107 ");
    server.run(&["bulk", "delete_accounts", "-", "--format", "parquet", "--no-journal"]).ends(
        4,
        "",
        "is read from a file",
    );
    let text = folder.write("text.parquet", "id\n");
    server.run(&["bulk", "delete_accounts", &text, "--no-journal"]).ends(4, "", "text.parquet: ");
}

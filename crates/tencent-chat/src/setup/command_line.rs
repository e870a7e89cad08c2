//! Options of a command line: flags, and environment variables in place of those that are not given. Errors name a flag as it is given.

#[cfg(feature = "webhook")]
use super::Value;
use super::options::Options;
use super::{CREDENTIAL, Lookup, PLACE, app as app_of_options, fill_app};
use crate::error::Error;
use crate::session::App;
use crate::usersig::{SecretKey, SignError, check_app};

/// What flags give, by the options' names in snake case: `sdk_app_id`, `region`, `endpoint`, `identifier`, and `secret_key`, which is
/// the content of a file.
pub type Given<'a> = &'a [(&'static str, Option<String>)];

/// Makes an app from flags and environment variables.
///
/// ```
/// use tencent_chat::setup::command_line;
///
/// let given = [("sdk_app_id", Some("1400000000".to_owned())), ("region", Some("seol".to_owned()))];
/// let error = command_line::app(&given, &|_| None).unwrap_err().to_string();
/// assert_eq!(
///     error,
///     "missing options: --identifier (TENCENT_CHAT_IDENTIFIER); --secret-key-file (TENCENT_CHAT_SECRET_KEY)"
/// );
/// ```
///
/// # Errors
/// [`Error::Config`] names every option that is missing, or the first that is wrong.
pub fn app(given: Given<'_>, lookup: Lookup<'_>) -> Result<App, Error> {
    let mut options = Options::of_flags(given);
    fill_app(&mut options, lookup);
    options.exactly_one_of(&[&["sdk_app_id"], &["identifier"], &PLACE, &CREDENTIAL])?;
    let app = app_of_options(&mut options)?;
    app.check_named(&options.names)?;
    Ok(app)
}

/// What UserSigs are made with, from flags and environment variables: the app, and its key.
///
/// # Errors
/// As [`app()`].
pub fn signer(given: Given<'_>, lookup: Lookup<'_>) -> Result<(u64, SecretKey), Error> {
    let mut options = Options::of_flags(given);
    options.fill("sdk_app_id", lookup);
    options.fill("secret_key", lookup);
    options.exactly_one_of(&[&["sdk_app_id"], &["secret_key"]])?;
    let sdk_app_id = options.sdk_app_id()?;
    let key = SecretKey::new(options.secret("secret_key")?.unwrap_or_default());
    let wrong = |error: SignError| Error::config(error.message(&options.names));
    check_app(sdk_app_id).map_err(wrong)?;
    key.check().map_err(wrong)?;
    Ok((sdk_app_id, key))
}

/// A receiver of webhooks, from flags and environment variables: the app, and its token, which is the content of a file. `is_unsigned`
/// says that webhooks have no signature.
///
/// # Errors
/// As [`app()`].
#[cfg(feature = "webhook")]
pub fn webhook(given: Given<'_>, is_unsigned: bool, lookup: Lookup<'_>) -> Result<crate::webhook::Webhook, Error> {
    let mut options = Options::of_flags(given);
    if is_unsigned {
        options.put("unsigned", Value::Bool(true));
    }
    super::receiver(options, Some(lookup))
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "d43dc253bc598b5a77e06f46576ee1161afc86b3eb9c8f52755f8ef9ef3349fd";

    fn given(options: &[(&'static str, &str)]) -> Vec<(&'static str, Option<String>)> {
        options.iter().map(|(name, value)| (*name, Some((*value).to_owned()))).collect()
    }

    fn variables(name: &str) -> Option<String> {
        let value = match name {
            "TENCENT_CHAT_SDK_APP_ID" => "1400000000",
            "TENCENT_CHAT_REGION" => "seoul",
            "TENCENT_CHAT_IDENTIFIER" => "administrator",
            "TENCENT_CHAT_SECRET_KEY" => KEY,
            _ => return None,
        };
        Some(value.to_owned())
    }

    #[test]
    fn a_flag_wins_over_its_variable() {
        let app = app(&given(&[("endpoint", "http://127.0.0.1:8800"), ("identifier", "root")]), &variables).unwrap();
        assert_eq!(app.location(), ("endpoint", "http://127.0.0.1:8800"));
        assert_eq!((app.sdk_app_id(), app.identifier()), (1_400_000_000, "root"));
    }

    #[test]
    fn what_is_wrong_is_named_as_it_was_given() {
        let refused = |options: &[(&'static str, &str)]| app(&given(options), &variables).unwrap_err().to_string();
        assert!(
            refused(&[("region", "seol")]).starts_with("--region: unknown region \"seol\"; did you mean \"seoul\"?")
        );
        assert!(refused(&[("sdk_app_id", "0")]).starts_with("--sdk-app-id must be a whole number"));
        assert_eq!(
            refused(&[("region", "seoul"), ("endpoint", "a.example")]),
            "set only one of --region and --endpoint, not both"
        );
        let cut = refused(&[("secret_key", &KEY[1..])]);
        assert!(cut.starts_with("--secret-key-file has 63 characters") && !cut.contains("43dc"), "{cut}");
        let of_variable = |name: &str| if name.ends_with("APP_ID") { Some("x".to_owned()) } else { variables(name) };
        assert!(app(&[], &of_variable).unwrap_err().to_string().starts_with("TENCENT_CHAT_SDK_APP_ID must be"));
    }

    #[test]
    fn a_signer_needs_neither_a_region_nor_an_admin() {
        let (app, _) = signer(&given(&[("sdk_app_id", "7"), ("secret_key", KEY)]), &|_| None).unwrap();
        assert_eq!(app, 7);
        let missing = signer(&[], &|_| None).unwrap_err().to_string();
        assert_eq!(
            missing,
            "missing options: --sdk-app-id (TENCENT_CHAT_SDK_APP_ID); --secret-key-file (TENCENT_CHAT_SECRET_KEY)"
        );
        let refused =
            signer(&given(&[("sdk_app_id", "7"), ("secret_key", "short")]), &|_| None).unwrap_err().to_string();
        assert!(refused.starts_with("--secret-key-file has 5 characters"), "{refused}");
    }

    #[test]
    #[cfg(feature = "webhook")]
    fn a_receiver_of_webhooks_has_a_token_or_none_on_purpose() {
        let token = |name: &str| if name.ends_with("WEBHOOK_TOKEN") { Some("t".to_owned()) } else { variables(name) };
        assert!(webhook(&[], false, &token).is_ok());
        // What is said on the command line wins.
        assert!(webhook(&[], true, &token).is_ok());
        let said = |given: &[(&'static str, &str)], unsigned| {
            webhook(&self::given(given), unsigned, &variables).unwrap_err().to_string()
        };
        assert_eq!(said(&[], false), "missing options: --token-file (TENCENT_CHAT_WEBHOOK_TOKEN)");
        assert_eq!(said(&[("token", "secret")], true), "set only one of --token-file and --unsigned, not both");
        assert_eq!(said(&[("token", "secret ")], false), "--token-file starts or ends with whitespace");
    }
}

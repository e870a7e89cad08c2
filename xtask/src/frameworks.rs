//! Frameworks of macOS for the linker. Zig brings none along; a linker needs the names of what a program uses of them, and no more.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

/// Where they are written, from the repository's root.
const FOLDER: &str = "target/frameworks";

/// What the command line uses of each: the system's certificates, and its settings for proxies. When a crate begins to use more, the linker
/// names it.
const FRAMEWORKS: [(&str, &[&str]); 3] = [
    (
        "CoreFoundation",
        &[
            "CFArrayCreate",
            "CFDataCreate",
            "CFDateCreate",
            "CFDictionaryCreate",
            "CFDictionaryGetValueIfPresent",
            "CFErrorCopyDescription",
            "CFErrorGetCode",
            "CFGetTypeID",
            "CFNumberGetTypeID",
            "CFNumberGetValue",
            "CFRelease",
            "CFRetain",
            "CFStringCreateWithBytes",
            "CFStringGetBytes",
            "CFStringGetCStringPtr",
            "CFStringGetLength",
            "CFStringGetTypeID",
            "CFTimeZoneCopySystem",
            "CFTimeZoneGetName",
            "CFTimeZoneResetSystem",
            "kCFAbsoluteTimeIntervalSince1970",
            "kCFAllocatorDefault",
            "kCFBooleanFalse",
            "kCFTypeArrayCallBacks",
            "kCFTypeDictionaryKeyCallBacks",
            "kCFTypeDictionaryValueCallBacks",
        ],
    ),
    (
        "Security",
        &[
            "SecCertificateCopySubjectSummary",
            "SecCertificateCreateWithData",
            "SecCopyErrorMessageString",
            "SecPolicyCreateSSL",
            "SecTrustCreateWithCertificates",
            "SecTrustEvaluateWithError",
            "SecTrustSetAnchorCertificates",
            "SecTrustSetAnchorCertificatesOnly",
            "SecTrustSetOCSPResponse",
            "SecTrustSetVerifyDate",
        ],
    ),
    (
        "SystemConfiguration",
        &[
            "SCDynamicStoreCopyProxies",
            "SCDynamicStoreCreateWithOptions",
            "kSCDynamicStoreUseSessionKeys",
            "kSCPropNetProxiesHTTPEnable",
            "kSCPropNetProxiesHTTPPort",
            "kSCPropNetProxiesHTTPProxy",
            "kSCPropNetProxiesHTTPSEnable",
            "kSCPropNetProxiesHTTPSPort",
            "kSCPropNetProxiesHTTPSProxy",
        ],
    ),
];

/// Writes them, and returns the linker's flag for them.
pub fn flag(root: &Path) -> Result<String> {
    let folder = root.join(FOLDER);
    for (name, symbols) in FRAMEWORKS {
        let file = file(&folder, name);
        fs::create_dir_all(file.with_file_name(""))?;
        fs::write(file, stub(name, symbols))?;
    }
    Ok(format!("-Clink-arg=-F{}", folder.display()))
}

fn file(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}.framework")).join(format!("{name}.tbd"))
}

/// The text that Apple's own development kit has in place of a library.
fn stub(name: &str, symbols: &[&str]) -> String {
    let targets = "[ x86_64-macos, arm64-macos ]";
    let symbols: Vec<String> = symbols.iter().map(|symbol| format!("_{symbol}")).collect();
    format!(
        "--- !tapi-tbd\ntbd-version: 4\ntargets: {targets}\n\
         install-name: '/System/Library/Frameworks/{name}.framework/Versions/A/{name}'\n\
         exports:\n  - targets: {targets}\n    symbols: [ {} ]\n...\n",
        symbols.join(", ")
    )
}

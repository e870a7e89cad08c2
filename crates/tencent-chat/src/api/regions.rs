// @generated from api/regions.yaml by cargo xtask generate
//! The regions of the service and their hosts.
//!
//! Official page: <https://www.tencentcloud.com/document/product/1047/34620>

/// The region in which an app (SDKAppID) was created. It cannot be guessed: another region's host refuses the app.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Region {
    /// China: `console.tim.qq.com`.
    China,
    /// Singapore: `adminapisgp.im.qcloud.com`.
    Singapore,
    /// Seoul: `adminapikr.im.qcloud.com`.
    Seoul,
    /// Tokyo: `adminapijpn.im.qcloud.com`. On pages from 2025 on; backup name from a Chinese overview of 2026-05-20.
    Tokyo,
    /// Frankfurt: `adminapiger.im.qcloud.com`.
    Frankfurt,
    /// Silicon Valley: `adminapiusa.im.qcloud.com`.
    SiliconValley,
    /// Jakarta: `adminapiidn.im.qcloud.com`.
    Jakarta,
    /// Saudi Arabia: `adminapiksa.im.qcloud.com`. On official pages of 2026-05 and 2026-07 for the same gateway (region key ksa); not on the Chat overview of 2025-10.
    SaudiArabia,
    /// Any other host: a host name, or a URL that begins with `https://` or `http://`.
    Custom(String),
}

impl Region {
    /// The regions that have a name.
    pub const ALL: &[Region] = &[
        Self::China,
        Self::Singapore,
        Self::Seoul,
        Self::Tokyo,
        Self::Frankfurt,
        Self::SiliconValley,
        Self::Jakarta,
        Self::SaudiArabia,
    ];

    /// A host of one's own: a host name, or a URL that begins with `https://` or `http://`.
    pub fn custom(host_or_url: impl Into<String>) -> Self {
        Self::Custom(host_or_url.into())
    }

    /// The region with this name in snake case, such as `silicon_valley`.
    pub fn parse(id: &str) -> Option<Self> {
        match id {
            "china" => Some(Self::China),
            "singapore" => Some(Self::Singapore),
            "seoul" => Some(Self::Seoul),
            "tokyo" => Some(Self::Tokyo),
            "frankfurt" => Some(Self::Frankfurt),
            "silicon_valley" => Some(Self::SiliconValley),
            "jakarta" => Some(Self::Jakarta),
            "saudi_arabia" => Some(Self::SaudiArabia),
            _ => None,
        }
    }

    /// The region's name in snake case, `custom` for a host of one's own.
    pub fn id(&self) -> &'static str {
        match self {
            Self::China => "china",
            Self::Singapore => "singapore",
            Self::Seoul => "seoul",
            Self::Tokyo => "tokyo",
            Self::Frankfurt => "frankfurt",
            Self::SiliconValley => "silicon_valley",
            Self::Jakarta => "jakarta",
            Self::SaudiArabia => "saudi_arabia",
            Self::Custom(_) => "custom",
        }
    }

    /// The host that calls go to, with its port where a custom one has one.
    pub fn host(&self) -> &str {
        match self {
            Self::China => "console.tim.qq.com",
            Self::Singapore => "adminapisgp.im.qcloud.com",
            Self::Seoul => "adminapikr.im.qcloud.com",
            Self::Tokyo => "adminapijpn.im.qcloud.com",
            Self::Frankfurt => "adminapiger.im.qcloud.com",
            Self::SiliconValley => "adminapiusa.im.qcloud.com",
            Self::Jakarta => "adminapiidn.im.qcloud.com",
            Self::SaudiArabia => "adminapiksa.im.qcloud.com",
            Self::Custom(custom) => {
                let host = custom
                    .split_once("://")
                    .map_or(custom.as_str(), |(_, rest)| rest);
                host.split('/').next().unwrap_or(host)
            }
        }
    }

    /// What the URL of a call begins with: `https://` and the host, without a slash at the end.
    pub fn base_url(&self) -> String {
        match self {
            Self::Custom(custom) if custom.contains("://") => {
                custom.trim_end_matches('/').to_owned()
            }
            Self::Custom(custom) => format!("https://{}", custom.trim_end_matches('/')),
            named => format!("https://{}", named.host()),
        }
    }

    /// The host that serves the same calls when a network diverts the main one's name.
    pub fn backup_host(&self) -> Option<&'static str> {
        match self {
            Self::China => Some("adminapi.my-imcloud.com"),
            Self::Singapore => Some("adminapisgp.my-imcloud.com"),
            Self::Seoul => Some("adminapikr.my-imcloud.com"),
            Self::Tokyo => Some("adminapijpn.my-imcloud.com"),
            Self::Frankfurt => Some("adminapiger.my-imcloud.com"),
            Self::SiliconValley => Some("adminapiusa.my-imcloud.com"),
            Self::Jakarta => Some("adminapiidn.my-imcloud.com"),
            Self::SaudiArabia => Some("adminapiksa.my-imcloud.com"),
            Self::Custom(_) => None,
        }
    }
}

impl std::fmt::Display for Region {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Custom(custom) => f.write_str(custom),
            named => f.write_str(named.id()),
        }
    }
}

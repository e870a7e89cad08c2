//! What OpenTelemetry gets of calls: the spans of `tracing`, and metrics.

mod answering;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};

use answering::{NOT_FOUND, OK, client, response};
use opentelemetry::trace::{SpanKind, Status, TracerProvider};
use opentelemetry::{KeyValue, global};
use opentelemetry_sdk::metrics::data::{AggregatedMetrics, MetricData};
use opentelemetry_sdk::metrics::{InMemoryMetricExporter, SdkMeterProvider};
use opentelemetry_sdk::trace::{InMemorySpanExporter, SdkTracerProvider, SpanData};
use tencent_chat::CallOptions;
use tencent_chat::api::{CreateOfficialAccount, ImportAccount};
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::layer::SubscriberExt;

/// The page with the description's table of metrics.
const HOOKS: &str = include_str!("../../../docs/hooks.md");

type Attributes = BTreeMap<String, String>;

/// The attributes of a span or of a point, but for those of `tracing` itself.
fn attributes<'a>(all: impl IntoIterator<Item = &'a KeyValue>) -> Attributes {
    let own = ["error.", "http.", "server.", "tencent_chat.", "url."];
    let all = all.into_iter().filter(|one| own.iter().any(|own| one.key.as_str().starts_with(own)));
    all.map(|one| (one.key.to_string(), one.value.to_string())).collect()
}

fn expected<const N: usize>(all: [(&str, &str); N]) -> Attributes {
    all.map(|(name, value)| (name.to_owned(), value.to_owned())).into()
}

#[tokio::test]
async fn calls_and_their_requests_are_spans_and_are_measured() {
    let spans = InMemorySpanExporter::default();
    let tracers = SdkTracerProvider::builder().with_simple_exporter(spans.clone()).build();
    let layer = tracing_opentelemetry::layer().with_tracer(tracers.tracer("program"));
    tracing::subscriber::set_global_default(tracing_subscriber::registry().with(LevelFilter::INFO).with(layer))
        .unwrap();
    let metrics = InMemoryMetricExporter::default();
    let meters = SdkMeterProvider::builder().with_periodic_exporter(metrics.clone()).build();
    global::set_meter_provider(meters.clone());

    let is_first = AtomicBool::new(true);
    let chat = client(move |body| {
        let status = if is_first.swap(false, Ordering::Relaxed) { 503 } else { 200 };
        async move { response(status, if body.contains("ghost") { NOT_FOUND } else { OK }) }
    });
    chat.observe_rates();
    let around = tracing::info_span!("around");
    let retrying = CallOptions::default().max_retries(1);
    let import = chat.send_with(ImportAccount::new("alice"), &retrying);
    tracing::Instrument::instrument(import, around).await.unwrap();
    chat.send(CreateOfficialAccount::new("ghost", "News")).await.unwrap_err();

    meters.force_flush().unwrap();
    let spans = spans.get_finished_spans().unwrap();
    let named = |name: &str| spans.iter().filter(|span| span.name == name).collect::<Vec<&SpanData>>();
    let (around, import) = (named("around")[0], named("tencent_chat import_account")[0]);
    assert_eq!((import.parent_span_id, &import.span_kind), (around.span_context.span_id(), &SpanKind::Client));
    assert_eq!(
        attributes(&import.attributes),
        expected([
            ("tencent_chat.endpoint", "import_account"),
            ("tencent_chat.failures", "0"),
            ("tencent_chat.items", "0"),
            ("tencent_chat.requests", "2"),
            ("tencent_chat.retries", "1"),
        ])
    );
    assert_eq!(import.status, Status::Unset);
    let failed = named("tencent_chat create_official_account")[0];
    let described = attributes(&failed.attributes);
    assert_eq!((&*described["tencent_chat.code"], &*described["error.type"]), ("40003", "40003"));
    let Status::Error { description } = &failed.status else { panic!("{failed:?}") };
    assert!(description.contains("40003"), "{description}");

    let requests = named("POST");
    let parents: Vec<_> = requests.iter().map(|span| span.parent_span_id).collect();
    let ids = [import, import, failed].map(|call| call.span_context.span_id());
    assert_eq!(parents, ids);
    let mut second = attributes(&requests[1].attributes);
    let url = second.remove("url.full").unwrap();
    assert!(url.contains("usersig=…"), "{url}");
    assert_eq!(
        second,
        expected([
            ("http.request.body.size", "18"),
            ("http.request.method", "POST"),
            ("http.request.resend_count", "1"),
            ("http.response.status_code", "200"),
            ("server.address", "adminapisgp.im.qcloud.com"),
            ("server.port", "443"),
            ("tencent_chat.endpoint", "import_account"),
            ("tencent_chat.items", "0"),
        ])
    );
    let first = attributes(&requests[0].attributes);
    assert_eq!((&*first["http.response.status_code"], &*first["error.type"]), ("503", "503"));

    let mut measured: BTreeMap<String, Vec<(Attributes, u64)>> = BTreeMap::new();
    let mut kinds = BTreeMap::new();
    let exported = metrics.get_finished_metrics().unwrap();
    for metric in exported.iter().flat_map(|all| all.scope_metrics()).flat_map(|scope| scope.metrics()) {
        let (kind, points): (_, Vec<_>) = match metric.data() {
            AggregatedMetrics::U64(MetricData::Sum(sum)) => {
                let points = sum.data_points().map(|point| (attributes(point.attributes()), point.value()));
                ("counter", points.collect())
            }
            AggregatedMetrics::F64(MetricData::Histogram(times)) => {
                let points = times.data_points().map(|point| (attributes(point.attributes()), point.count()));
                ("histogram", points.collect())
            }
            AggregatedMetrics::F64(MetricData::Gauge(gauge)) => {
                let points = gauge.data_points();
                ("gauge", points.map(|point| (attributes(point.attributes()), point.value().ceil() as u64)).collect())
            }
            AggregatedMetrics::U64(MetricData::Gauge(gauge)) => {
                let points = gauge.data_points().map(|point| (attributes(point.attributes()), point.value()));
                ("gauge", points.collect())
            }
            other => panic!("{other:?}"),
        };
        let names: BTreeSet<&String> = points.iter().flat_map(|(attributes, _)| attributes.keys()).collect();
        let names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
        let about = [kind.to_owned(), format!("`{}`", metric.unit()), metric.description().to_owned()];
        kinds.insert(format!("`{}`", metric.name()), (about, names));
        measured.insert(metric.name().to_owned(), points);
    }
    let done = expected([("tencent_chat.endpoint", "import_account"), ("tencent_chat.outcome", "ok")]);
    let refused = expected([
        ("error.type", "40003"),
        ("tencent_chat.code", "40003"),
        ("tencent_chat.endpoint", "create_official_account"),
        ("tencent_chat.outcome", "error"),
    ]);
    for name in ["tencent_chat.calls", "tencent_chat.call.duration"] {
        assert_eq!(measured[name].len(), 2);
        assert!(
            measured[name].contains(&(done.clone(), 1)) && measured[name].contains(&(refused.clone(), 1)),
            "{name}"
        );
    }
    // The clients of the tests have no limit.
    let unused = |endpoint| (expected([("tencent_chat.endpoint", endpoint)]), 0);
    for name in ["tencent_chat.rate.used", "tencent_chat.rate.waiting"] {
        assert_eq!(measured[name].len(), 2);
        assert!(
            ["create_official_account", "import_account"].map(unused).iter().all(|one| measured[name].contains(one))
        );
    }
    let table = HOOKS.split_once("<!-- generated: metrics -->\n").unwrap().1.split_once("\n<!-- end -->").unwrap().0;
    let described = table.lines().skip(2).map(|row| {
        let cells: Vec<&str> = row.trim_matches(['|', ' ']).split(" | ").collect();
        let [name, kind, unit, doc, names] = cells[..] else { panic!("{row}") };
        let mut names: Vec<String> = names.split(", ").map(str::to_owned).collect();
        names.sort_unstable();
        (name.to_owned(), ([kind, unit, doc].map(str::to_owned), names))
    });
    assert_eq!(kinds, described.collect());
    let retried = (expected([("tencent_chat.endpoint", "import_account")]), 1);
    assert_eq!(measured["tencent_chat.retries"], [retried]);
    assert_eq!(measured["tencent_chat.request.duration"].iter().map(|(_, count)| count).sum::<u64>(), 3);
}

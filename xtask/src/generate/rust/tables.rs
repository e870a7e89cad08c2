//! `generated/tables/`: the description packed, a file a family, and the list of these files.

use super::format::{file, ident};
use crate::description::model::Model;
use crate::description::{Api, names};
use crate::generate::Output;
use quote::quote;
use tencent_chat_schema::Codes;
use tencent_chat_schema::codec::Encoder;

const FOLDER: &str = "crates/tencent-chat/src/generated/tables";

pub fn outputs(api: &Api) -> Vec<Output> {
    let model = Model::new(api);
    let (types, shared) = Encoder::shared(&model.objects, &model.unions);
    let mut files = vec![("types", types)];
    for family in &api.families {
        let mut endpoints: Vec<_> = family.endpoints.iter().map(|endpoint| model.endpoint(family, endpoint)).collect();
        endpoints.sort_by_key(|endpoint| endpoint.name);
        let names: Vec<_> = endpoints.iter().map(|endpoint| (endpoint.name, endpoint.path)).collect();
        files.push((&family.name, Encoder::file(&shared, &names, &endpoints)));
    }
    let mut events: Vec<_> = api.webhooks().map(|(_, webhook)| model.event(webhook)).collect();
    events.sort_by_key(|event| event.command);
    let names: Vec<_> = events.iter().map(|event| (event.command, event.name)).collect();
    files.push(("webhooks", Encoder::file(&shared, &names, &events)));
    let codes = Codes(api.errors.iter().map(|error| model.code(error)).collect::<Vec<_>>().leak());
    files.push(("codes", Encoder::file(&shared, &[], &[codes])));
    let files = files.into_iter().map(|(name, bytes)| Output::new(format!("{FOLDER}/{name}.bin"), bytes));
    files.chain([module(api)]).collect()
}

fn module(api: &Api) -> Output {
    let families = api.families.iter().map(|family| {
        let (name, file) = (&family.name, ident(&names::screaming(&family.name)));
        let path = format!("{name}.bin");
        quote! {
            #[cfg(any(feature = #name, feature = "tables"))]
            static #file: File = File::new(include_bytes!(#path), Some(&TYPES));
        }
    });
    let listed = api.families.iter().map(|family| {
        let (name, file) = (&family.name, ident(&names::screaming(&family.name)));
        quote!(#[cfg(any(feature = #name, feature = "tables"))] &#file)
    });
    let items = [
        quote! {
            use tencent_chat_schema::Endpoint;
            #[cfg(feature = "webhook")]
            use tencent_chat_schema::EventTable;
            use tencent_chat_schema::codec::File;
            use tencent_chat_schema::directory::Directory;
        },
        quote! {
            /// All endpoints of the families that are switched on, by name.
            pub static ENDPOINTS: Directory<Endpoint> = Directory::new(&[#(#listed),*]);
        },
        quote! {
            /// All webhooks, by command.
            #[cfg(feature = "webhook")]
            pub static EVENTS: Directory<EventTable> = Directory::new(&[&WEBHOOKS]);
        },
        quote! {
            /// All error codes, in one record.
            pub static CODES: File = File::new(include_bytes!("codes.bin"), None);
        },
        quote! {
            /// What several families share.
            #[cfg_attr(not(feature = "default"), allow(dead_code, reason = "there may be no families"))]
            static TYPES: File = File::new(include_bytes!("types.bin"), None);
        },
        quote! {
            #[cfg(feature = "webhook")]
            static WEBHOOKS: File = File::new(include_bytes!("webhooks.bin"), Some(&TYPES));
        },
    ];
    let about = ["The tables of the whole API: see [`crate::schema`].".to_string()];
    Output::new(format!("{FOLDER}/mod.rs"), file("*.yaml", &about, items.into_iter().chain(families).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::description;
    use std::collections::{HashMap, HashSet};
    use tencent_chat_schema::codec::File;
    use tencent_chat_schema::directory::Directory;
    use tencent_chat_schema::{Code, Endpoint, EventTable, Object};

    fn leak<T>(value: T) -> &'static T {
        Box::leak(Box::new(value))
    }

    /// Two objects and all that they hold look the same. Of an object within another, only the names of its fields are printed.
    fn assert_same(read: &'static Object, described: &'static Object, seen: &mut HashSet<[*const Object; 2]>) {
        // Objects may hold their own kind.
        if !seen.insert([read, described]) {
            return;
        }
        assert_eq!(format!("{:?}", read.shape()), format!("{:?}", described.shape()));
        for (read, described) in read.fields().iter().zip(described.fields()) {
            for (read, described) in read.ty.objects().into_iter().zip(described.ty.objects()) {
                assert_same(read, described, seen);
            }
        }
    }

    #[test]
    fn what_is_read_from_the_files_is_what_the_description_says() {
        let api = description::load(&crate::root().join("api")).unwrap();
        let model = Model::new(&api);
        let bytes: HashMap<String, Vec<u8>> =
            outputs(&api).into_iter().map(|output| (output.path, output.content)).collect();
        let open = |name: &str, shared| -> &'static File {
            leak(File::new(bytes[&format!("{FOLDER}/{name}.bin")].clone().leak(), shared))
        };
        let types = open("types", None);
        let mut seen = HashSet::new();
        for family in &api.families {
            let directory = leak(Directory::<Endpoint>::new(leak([open(&family.name, Some(types))])));
            assert_eq!(directory.records().len(), family.endpoints.len());
            for endpoint in &family.endpoints {
                let described = model.endpoint(family, endpoint);
                let read = directory.find(&endpoint.name).unwrap();
                assert_eq!(format!("{read:?}"), format!("{described:?}"));
                assert_same(read.request, described.request, &mut seen);
                assert_same(read.reply, described.reply, &mut seen);
            }
        }
        let directory = leak(Directory::<EventTable>::new(leak([open("webhooks", Some(types))])));
        assert_eq!(directory.records().len(), api.webhooks().count());
        for (_, webhook) in api.webhooks() {
            let (read, described) = (directory.find(&webhook.command).unwrap(), model.event(webhook));
            assert_eq!(format!("{read:?}"), format!("{described:?}"));
            assert_same(read.body, described.body, &mut seen);
            assert_same(read.answers.fields, described.answers.fields, &mut seen);
        }
        let described: Vec<Code> = api.errors.iter().map(|error| model.code(error)).collect();
        assert!(seen.len() > 400, "{} objects", seen.len());
        assert_eq!(format!("{:?}", open("codes", None).record::<Codes>(0).0), format!("{described:?}"));
    }
}

import { englishStringTranslator, type Registry } from "@rjsf/utils";

/**
 * Stands for RJSF's registry of its own fields, widgets and templates: our fields draw themselves, and the two parts
 * that walk a schema are handed to RJSF by name.
 */
// oxlint-disable-next-line import/no-default-export -- RJSF imports the default
export default function getDefaultRegistry(): Omit<Registry, "schemaUtils"> {
  return {
    fields: {},
    templates: { ButtonTemplates: {} } as Registry["templates"],
    widgets: {},
    rootSchema: {},
    formContext: {},
    translateString: englishStringTranslator,
    globalFormOptions: { idPrefix: "root", idSeparator: "_", useFallbackUiForUnsupportedType: false },
  };
}

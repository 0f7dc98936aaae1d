// As admin-texts.ts: in the bundle for pages the texts about forms as documents come with this module.
export {};

// The bundle for pages leaves the texts of most issues out of the engine and puts those that admins meet in this module's
// place (bundle/short-codes-plugin.ts). Everywhere else the engine has them all.
export {};

// Made by scripts/generate.ts from package.json. Do not edit; run `npm run generate`.

/** The version of package.json. */
export const version = '0.1.0';
/** Where the sources are, without a slash at the end. */
export const repository = 'https://github.com/OWNER/azure-patch-policy';

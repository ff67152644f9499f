import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium. Throws and says what is missing where there is none. */
export function chromium(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const path = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
  if (path === undefined) {
    throw new Error(`No Chromium on PATH: looked for ${names.join(', ')}. Install one, for example by \`apt-get install chromium\`.`);
  }
  return path;
}

/** Writes a picture of the page, down to the `data-height` that the page sets on its body once it is drawn. The ending of its name gives the format. */
export async function screenshot(
  browser: string,
  { page, picture, width }: { readonly page: string; readonly picture: string; readonly width: number },
): Promise<void> {
  const render = (height: number, ...output: string[]) =>
    promisify(execFile)(
      browser,
      [
        '--headless',
        '--no-sandbox', // Chromium refuses its sandbox to root, as in containers; the page is our own and loads nothing
        '--hide-scrollbars',
        '--virtual-time-budget=20000',
        `--window-size=${width},${height}`,
        ...output,
        pathToFileURL(page).href,
      ],
      { maxBuffer: 64 * 1024 * 1024 },
    );
  const { stdout } = await render(800, '--dump-dom');
  const height = /<body[^>]* data-height="(\d+)"/.exec(stdout)?.[1];
  if (height === undefined) throw new Error('The page has no height: Mermaid could not draw the charts of the summary.');
  await render(Number(height), `--screenshot=${picture}`);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

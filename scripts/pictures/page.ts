import { readFile } from 'node:fs/promises';
import { Marked } from 'marked';

const mermaid = new URL('../../node_modules/mermaid/dist/mermaid.min.js', import.meta.url);

// The light theme of GitHub, as far as a job summary uses it.
const style = `
  body { margin: 0; padding: 24px; color: #1f2328; background: #fff; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Helvetica, Arial, sans-serif; }
  h1, h2, h3 { margin: 24px 0 16px; font-weight: 600; line-height: 1.25; }
  h1, h2 { padding-bottom: .3em; border-bottom: 1px solid #d1d9e0b3; }
  h2 { font-size: 1.5em; }
  h3 { font-size: 1.25em; }
  p, ul, table, details, pre { margin: 0 0 16px; }
  ul { padding-left: 2em; }
  ul ul { margin: 0; }
  a { color: #0969da; text-decoration: none; }
  table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
  th, td { padding: 6px 13px; border: 1px solid #d1d9e0; }
  tr:nth-child(2n) { background: #f6f8fa; }
  code { padding: .2em .4em; border-radius: 6px; background: #818b981f; font: 85% "SF Mono", "Liberation Mono", Menlo, Consolas, monospace; }
  blockquote { margin: 0 0 16px; padding: 0 1em; color: #59636e; border-left: .25em solid #d1d9e0; }
  .mermaid { display: flex; justify-content: center; padding: 16px; border-radius: 6px; background: #f6f8fa; }
`;

/**
 * A page that shows this Markdown the way GitHub does: tables, HTML in the text, and charts drawn by Mermaid. Once they are drawn,
 * `data-height` of its body says where the first of them ends.
 */
export async function pageOf(markdown: string): Promise<string> {
  const marked = new Marked({
    gfm: true,
    renderer: {
      code: ({ text, lang }) =>
        lang === 'mermaid' ? `<pre class="mermaid">${escaped(text)}</pre>` : `<pre><code>${escaped(text)}</code></pre>`,
    },
  });
  return `<!doctype html>
<meta charset="utf-8">
<style>${style}</style>
<body>${await marked.parse(markdown)}</body>
<script>${await readFile(mermaid, 'utf8')}</script>
<script>
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
  mermaid.run().then(() => {
    document.body.dataset.height = Math.ceil(document.querySelector('.mermaid').getBoundingClientRect().bottom) + 16;
  });
</script>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

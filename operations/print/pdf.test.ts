import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pdf } from './pdf.ts';

test('a process that draws one report after another does not keep them', () => {
  const paragraph = (n: number, i: number): string =>
    `Paragraph ${n} ${i} with words that go on for a while, so that there are lines to break, ${n * i}.`;
  const draw = (n: number): void => {
    const text = Array.from({ length: 1000 }, (_, i) => paragraph(n, i)).join('\n\n');
    const source = `#set document(title: "x")\n#set text(lang: "en")\n${text}`;
    assert.equal(Buffer.from(pdf({ source, data: '{}' }).subarray(0, 5)).toString(), '%PDF-');
  };
  const mb = (): number => process.memoryUsage().rss / 1e6;
  for (let n = 0; n < 4; n++) draw(n);
  const before = mb();
  for (let n = 4; n < 14; n++) draw(n);
  const grown = mb() - before;
  // Kept, each would take more than ten megabytes.
  assert.ok(grown < 60, `grew by ${Math.round(grown)} MB in ten reports`);
});

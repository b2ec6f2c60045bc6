import PDFDocument from 'pdfkit';
import { cleanLine } from '#shared/domain/tables/clean-text.ts';
import { assertNever } from '#shared/kernel/assert-never.ts';
import type { Block, Grey, Mark, Sheet } from './page.ts';
import type { Typeface } from './typeface.ts';

/**
 * The pages as a PDF: fonts embedded, text that can be selected, title and language set, and tags
 * for screen readers. Nothing of the file depends on the clock but its date of making.
 */
export async function drawPdf(face: Typeface, sheet: Sheet): Promise<Uint8Array> {
  const document = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: sheet.language,
    compress: true,
    info: { Title: cleanLine(sheet.title), Creator: 'Narikka', Producer: 'Narikka' },
    // pdfkit would otherwise open a font of its own that no page uses.
    font: face.file('latin', false),
  });
  const parts: Uint8Array[] = [];
  document.on('data', (part: Uint8Array) => parts.push(part));
  const ended = new Promise<void>((resolve, reject) => {
    document.once('end', resolve);
    document.once('error', reject);
  });
  for (const { width, height, blocks } of sheet.pages) {
    document.addPage({ size: [width, height], margin: 0 });
    for (const block of blocks) drawBlock(document, face, block);
  }
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(parts));
}

type Document = InstanceType<typeof PDFDocument>;

function drawBlock(document: Document, face: Typeface, block: Block): void {
  const draw = (): void => {
    for (const mark of block.marks) drawMark(document, face, mark);
  };
  if (block.role === 'decoration') {
    document.markContent('Artifact', { type: 'Layout' });
    draw();
    document.endMarkedContent();
    return;
  }
  const options = block.alt === undefined ? {} : { alt: block.alt };
  const element = document.struct(block.role, options, [draw]);
  document.addStructure(element);
  element.end();
}

function drawMark(document: Document, face: Typeface, mark: Mark): void {
  switch (mark.kind) {
    case 'text': {
      const { run, x, baseline, grey } = mark;
      document.fillColor(shade(grey)).font(face.file(run.family, run.bold)).fontSize(run.size);
      // pdfkit hands the features on to fontkit, which takes them by name as well.
      const features = run.features as unknown as PDFKit.Mixins.OpenTypeFeatures[];
      document.text(run.text, x, baseline, { lineBreak: false, baseline: 'alphabetic', features });
      return;
    }
    case 'box':
      document.rect(mark.x, mark.y, mark.width, mark.height).fill(shade(mark.fill));
      return;
    case 'frame':
      document
        .lineWidth(mark.thickness)
        .rect(mark.x, mark.y, mark.width, mark.height)
        .stroke(shade(0));
      return;
    case 'disc': {
      const disc = document.lineWidth(mark.radius * 0.4).circle(mark.x, mark.y, mark.radius);
      if (mark.isFull) disc.fillAndStroke(shade(0), shade(0));
      else disc.stroke(shade(0));
      return;
    }
    case 'picture': {
      const { x, y, width, height, of } = mark;
      document.image(Buffer.from(of.base64, 'base64'), x, y, { width, height });
      return;
    }
    default:
      assertNever(mark);
  }
}

/** Grey as a number of ink, which a printer without colour takes as it is. */
function shade(grey: Grey): string {
  const part = Math.round(grey * 255)
    .toString(16)
    .padStart(2, '0');
  return `#${part}${part}${part}`;
}

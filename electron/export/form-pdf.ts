import pdfmake from 'pdfmake';
import type { Column, Content, ContentText, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { BlankForm, PaperAnswer } from '#shared/domain/feedback/blank-form.ts';
import { cleanLine } from '#shared/domain/tables/clean-text.ts';
import { defaultFamily, fontDictionary } from './pdf-fonts.ts';
import { estimatedWidth, pdfText, type TextBox } from './pdf-text.ts';

/** Points; A4 upright. */
const margin = 42;
const width = 595.28 - 2 * margin;
/** For tired eyes: the smallest letters are as large as a newspaper's headlines. */
const sizes = { title: 24, notice: 14, question: 16, word: 13, foot: 9 } as const;
/** As high as handwriting is. */
const writingRow = 28;
const writingRows = 4;
const box = 17;

type Side = Readonly<{ isRightToLeft: boolean }>;

/** Columns in the order of reading. */
const inOrder = <T>(columns: readonly T[], { isRightToLeft }: Side): T[] =>
  isRightToLeft ? columns.toReversed() : [...columns];

/** A text that stands in the middle, whichever side it is read from. */
function centred(text: string, textBox: TextBox): Content {
  const { text: runs, ...style } = pdfText(text, textBox);
  const middle = Array.isArray(runs)
    ? runs.map((run) => ({ ...(run as ContentText), alignment: 'center' as const }))
    : runs;
  return { ...style, text: middle, alignment: 'center' };
}

const mouths = [
  'M13 33 Q20 22 27 33',
  'M13 31 Q20 26 27 31',
  'M13 29 L27 29',
  'M13 27 Q20 32 27 27',
  'M12 26 Q20 37 28 26',
] as const;

/** Told apart by the mouth alone: printers have no colours. */
const face = (mouth: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><g fill="none" stroke="#000" stroke-width="1.6" stroke-linecap="round"><circle cx="20" cy="20" r="18.5"/><path d="${mouth}"/></g><circle cx="14" cy="15" r="2"/><circle cx="26" cy="15" r="2"/></svg>`;

function facesOf(words: readonly string[], side: Side): Content {
  const each = width / words.length;
  const columns = words.map((word, at) => ({
    width: each,
    stack: [
      { svg: face(mouths[at] ?? mouths[2]), width: 46, alignment: 'center' as const },
      centred(word, { width: each - 6, size: sizes.word }),
    ],
  }));
  return { columns: inOrder<Column>(columns, side), margin: [0, 4, 0, 0] };
}

/** Made anew each time: pdfmake writes into what it is given. */
const square = (alignment: 'left' | 'center' | 'right') => ({
  canvas: [{ type: 'rect', x: 0, y: 1, w: box, h: box, lineWidth: 1.2 } as const],
  alignment,
});

/** Between a box and its word, and between two words. */
const gap = { inside: 8, between: 10 } as const;

/** Words with a box each: in one row where they all have room, else one below the other. */
function boxesOf(words: readonly string[], side: Side): Content {
  const needed = words.map(
    (word) => box + gap.inside + gap.between + estimatedWidth(word, { size: sizes.word }),
  );
  const rest = width - needed.reduce((sum, each) => sum + each, 0);
  if (rest >= 0) {
    const columns = words.map((word, at) =>
      boxedWord(word, (needed[at] ?? 0) + rest / words.length, side),
    );
    return { columns: inOrder<Column>(columns, side), margin: [0, 5, 0, 0] };
  }
  return {
    stack: words.map((word) => ({
      columns: [boxedWord(word, width, side)],
      margin: [0, 5, 0, 0] as [number, number, number, number],
    })),
  };
}

function boxedWord(word: string, room: number, side: Side): Column {
  const left = room - box - gap.inside;
  const text = pdfText(cleanLine(word), { width: left - gap.between, size: sizes.word });
  const columns = [
    {
      ...square(side.isRightToLeft ? 'right' : 'left'),
      // The Arabic letters hang lower on their line.
      margin: [0, side.isRightToLeft ? 3 : 0, 0, 0] as [number, number, number, number],
      width: box + gap.inside,
    },
    { ...text, width: left },
  ];
  return { width: room, columns: inOrder<Column>(columns, side) };
}

function scaleOf({ least, most }: Extract<PaperAnswer, { kind: 'scale' }>, side: Side): Content {
  const each = width / 11;
  const numbers = Array.from({ length: 11 }, (_, value) => ({
    width: each,
    stack: [square('center'), centred(String(value), { width: each, size: sizes.word })],
  }));
  const half = { width: width / 2 - 4, size: sizes.word - 1 };
  const [left, right] = inOrder([least, most], side);
  return {
    stack: [
      { columns: inOrder<Column>(numbers, side), margin: [0, 4, 0, 2] },
      {
        columns: [
          { ...pdfText(left ?? '', half), alignment: 'left' },
          { ...pdfText(right ?? '', half), alignment: 'right' },
        ],
      },
    ],
  };
}

const linesToWriteOn = (): Content => ({
  stack: Array.from({ length: writingRows }, () => ({
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.7 } as const],
    margin: [0, writingRow, 0, 0] as [number, number, number, number],
  })),
});

function answerOf(answer: PaperAnswer, side: Side): Content {
  switch (answer.kind) {
    case 'faces':
      return facesOf(answer.words, side);
    case 'boxes':
      return boxesOf(answer.words, side);
    case 'scale':
      return scaleOf(answer, side);
    case 'lines':
      return linesToWriteOn();
  }
}

/** In a frame, so that it is seen before anything is written. */
function noticeOf(notice: string): Content {
  const body = [[pdfText(notice, { width: width - 20, size: sizes.notice, bold: true })]];
  const sides = { paddingLeft: () => 10, paddingRight: () => 10 };
  return {
    table: { widths: ['*'], body },
    layout: { ...sides, paddingTop: () => 6, paddingBottom: () => 6 },
    margin: [0, 4, 0, 6],
  };
}

function sheetOf(form: BlankForm, isFirst: boolean): Content[] {
  const { title, notice, howTo, questions, source, thanks } = form;
  const text = (words: string, size: number, bold = false) => pdfText(words, { width, size, bold });
  return [
    {
      ...text(cleanLine(title), sizes.title, true),
      ...(isFirst ? {} : { pageBreak: 'before' as const }),
    },
    noticeOf(notice),
    { ...text(howTo, sizes.word), margin: [0, 0, 0, 4] },
    ...questions.map(
      (question, at): Content => ({
        unbreakable: true,
        margin: [0, 10, 0, 0],
        stack: [
          text(numbered(cleanLine(question.text), at + 1), sizes.question, true),
          answerOf(question.answer, form),
        ],
      }),
    ),
    { ...text(thanks, sizes.word, true), margin: [0, 10, 0, 0] },
    ...(source === '' ? [] : [{ ...text(source, sizes.foot), margin: [0, 6, 0, 0] } as Content]),
  ];
}

const numbered = (text: string, number: number): string => `${number}. ${text}`;

/** A form to be filled in by hand: A4, upright, black on white; each language begins a page. */
export async function formPdf(forms: readonly BlankForm[]): Promise<Uint8Array> {
  const fonts = fontDictionary();
  const files = new Set(Object.values(fonts).flatMap(({ normal, bold }) => [normal, bold]));
  pdfmake.setFonts(fonts);
  // The texts come from people: nothing in them may make pdfmake read another file or address.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => files.has(path));
  const [first] = forms;
  const document: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: [margin, margin - 10, margin, margin - 10],
    language: (first?.language ?? 'fi').slice(0, 2),
    displayTitle: true,
    version: '1.7',
    info: { title: cleanLine(first?.title ?? ''), creator: 'Narikka', producer: 'Narikka' },
    defaultStyle: { font: defaultFamily, fontSize: sizes.word },
    content: forms.flatMap((form, at) => sheetOf(form, at === 0)),
  };
  return await pdfmake.createPdf(document).getBuffer();
}

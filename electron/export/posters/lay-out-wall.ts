import type { Wall } from '#shared/domain/posters/wall.ts';
import { assertNever } from '#shared/kernel/assert-never.ts';
import { cleanPicture } from './clean-picture.ts';
import { noticePage } from './notice-page.ts';
import type { Page, Sheet } from './page.ts';
import { planPages } from './plan-pages.ts';
import type { Typeface } from './typeface.ts';
import { weekGridPages } from './week-grid.ts';
import { weekListPages } from './week-list.ts';

/** Puts it on pages, once for both kinds of file. */
export async function layOutWall(face: Typeface, wall: Wall): Promise<Sheet> {
  const logo = await cleanPicture(wall.model.logo);
  switch (wall.kind) {
    case 'poster': {
      const { model } = wall;
      const weekPages = model.print === 'large' ? weekListPages : weekGridPages;
      const pages = model.weeks.flatMap((week): readonly Page[] =>
        weekPages(face, { model, week, logo }),
      );
      const title = [model.title, model.weeks[0]?.heading, model.venue.name].filter(Boolean);
      return { title: title.join(' · '), language: model.languages[0], pages };
    }
    case 'notice': {
      const [language] = wall.model.languages;
      const title = `${wall.model.title} · ${wall.model.texts[0]?.name ?? ''}`;
      return { title, language, pages: [noticePage(face, wall.model, logo)] };
    }
    case 'plan': {
      const { title, language } = wall.model;
      return { title, language, pages: planPages(face, wall.model, logo) };
    }
    default:
      return assertNever(wall);
  }
}

import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import { mostPictureKilobytes, pictureMimeOf } from '#shared/domain/venues/picture-file.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context, Done } from '../context.ts';

/** What a venue's posters say beside the programme. */
export function posterSettings(
  { stores }: Context,
  { venueId }: ParsedInput<'venues.posterSettings'>,
): Result<CallOutput<'venues.posterSettings'>> {
  if (!stores.venues.exists(venueId)) return err('not-found');
  const logo = stores.posters.logo(venueId);
  return ok({
    ...stores.posters.texts(venueId),
    logo: logo && { mime: logo.mime, base64: Buffer.from(logo.bytes).toString('base64') },
    availabilities: stores.posters
      .availabilities(venueId)
      .map(({ venueId: _, ...availability }) => availability),
  });
}

/** Keeps the venue's texts for posters, all languages at once. */
export function savePosterTexts(
  { stores }: Context,
  { venueId, ...texts }: ParsedInput<'venues.savePosterTexts'>,
): Done {
  if (!stores.venues.exists(venueId)) return err('not-found');
  stores.posters.saveTexts(venueId, texts);
  return ok({});
}

/** Keeps the venue's own logo; what kind of file it is, its bytes say. */
export function saveLogo(
  { stores }: Context,
  { venueId, base64 }: ParsedInput<'venues.saveLogo'>,
): Done {
  if (!stores.venues.exists(venueId)) return err('not-found');
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > mostPictureKilobytes * 1024) {
    return err('picture-too-large', { params: { kilobytes: mostPictureKilobytes } });
  }
  const mime = pictureMimeOf(bytes);
  if (!mime) return err('picture-unknown');
  stores.posters.saveLogo(venueId, { mime, bytes });
  return ok({});
}

/** Adds or changes who can be met and when. */
export function saveAvailability(
  { stores, newId }: Context,
  availability: ParsedInput<'venues.saveAvailability'>,
): Result<CallOutput<'venues.saveAvailability'>> {
  const { venueId, startMinute, endMinute, from, to, who } = availability;
  if (!stores.venues.exists(venueId)) return err('not-found');
  const known = availability.id && stores.posters.availability(availability.id);
  if (availability.id && (!known || known.venueId !== venueId)) return err('not-found');
  if (endMinute <= startMinute) {
    return err('end-before-start', { fields: { endMinute: 'end-before-start' } });
  }
  if (from !== null && to !== null && to < from) {
    return err('end-before-start', { fields: { to: 'end-before-start' } });
  }
  if (Object.values(who).every((text) => text === '')) {
    return err('invalid-input', { fields: { 'who.fi': 'required' } });
  }
  const id = availability.id ?? newId<'availability'>();
  stores.posters.saveAvailability({ ...availability, id });
  return ok({ id });
}

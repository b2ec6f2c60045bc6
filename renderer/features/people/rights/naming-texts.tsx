import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { NamingText } from '#shared/contract/privacy.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import type { SectionId } from '../../settings/sections.ts';

/** The part of the settings in which a text is mended, where it is there. */
const sectionOf: { readonly [P in NamingText['place']]?: SectionId } = {
  ...{ closure: 'venue', season: 'venue', venue: 'venue', room: 'venue' },
  ...{ poster: 'venue', availability: 'venue' },
  ...{ list: 'lists', mark: 'register', counter: 'counters', controller: 'privacy' },
};

type LinkProps = Readonly<{ text: NamingText; children: ReactNode }>;

/** To where a text is mended. */
function ToText({ text: { place, id, date }, children }: LinkProps) {
  const section = sectionOf[place];
  const params = { id };
  if (place === 'session')
    return (
      <TextLink to="/sessions/$id/plan" params={params}>
        {children}
      </TextLink>
    );
  if (place === 'group')
    return (
      <TextLink to="/groups/$id" params={params}>
        {children}
      </TextLink>
    );
  if (place === 'person')
    return (
      <TextLink to="/people/$id" params={params}>
        {children}
      </TextLink>
    );
  if (place === 'day' && date !== null)
    return (
      <TextLink to="/visits/$date" params={{ date }}>
        {children}
      </TextLink>
    );
  if (section === undefined) return children;
  return (
    <TextLink to="/settings/$section" params={{ section }}>
      {children}
    </TextLink>
  );
}

type Props = Readonly<{ texts: readonly NamingText[] }>;

function TextList({ texts }: Props) {
  const { t, format } = useTexts();
  return (
    <ul>
      {texts.map((text) => (
        <li key={`${text.place} ${text.id} ${text.date}`}>
          {t(`privacy.rights.places.${text.place}`)}:{' '}
          <ToText text={text}>
            {[text.date === null ? '' : format.date(text.date), text.title]
              .filter((part) => part !== '')
              .join(' ')}
          </ToText>
        </li>
      ))}
    </ul>
  );
}

/** Texts that seem to name somebody: those to be mended by hand, and those that erasing mends. */
export function NamingTexts({ texts }: Props) {
  const { t } = useTexts();
  const byHand = texts.filter(({ place }) => place !== 'month');
  const byProgram = texts.filter(({ place }) => place === 'month');
  return (
    <>
      {byHand.length > 0 ? (
        <div>
          <Text fw={600}>{t('privacy.rights.textsNamed')}</Text>
          <TextList texts={byHand} />
        </div>
      ) : null}
      {byProgram.length > 0 ? (
        <div>
          <Text fw={600}>{t('privacy.rights.textsMended')}</Text>
          <TextList texts={byProgram} />
        </div>
      ) : null}
    </>
  );
}

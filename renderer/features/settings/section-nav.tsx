import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/use-texts.ts';
import classes from './section-nav.module.css';
import type { SectionId } from './sections.ts';

type Props = Readonly<{ allowed: readonly SectionId[]; current: SectionId }>;

/** The parts of the settings, side by side. */
export function SectionNav({ allowed, current }: Props) {
  const { t } = useTexts();
  return (
    <nav aria-label={t('settings.sections')}>
      <ul className={classes.list}>
        {allowed.map((section) => (
          <li key={section}>
            <Link
              to="/settings/$section"
              params={{ section }}
              className={classes.link}
              {...(section === current ? { 'aria-current': 'page' } : {})}
            >
              {t(`settings.section.${section}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

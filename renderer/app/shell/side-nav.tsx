import { Link, useLocation } from '@tanstack/react-router';
import { useTexts } from '../../i18n/use-texts.ts';
import { useMe } from '../status.ts';
import { mayCall } from '../use-may.ts';
import { destinations } from './destinations.ts';
import classes from './side-nav.module.css';

type Props = Readonly<{ onNavigate?: () => void }>;

/** The places of the program that the signed-in person may use. */
export function SideNav({ onNavigate }: Props) {
  const { t } = useTexts();
  const { role } = useMe();
  const { pathname } = useLocation();
  return (
    <nav className={classes.nav} aria-label={t('app.navigation')}>
      <ul className={classes.list}>
        {destinations
          .filter(({ needs }) => mayCall(role, needs))
          .map(({ to, text, icon: Icon, also }) => (
            <li key={to}>
              <Link
                to={to}
                className={classes.link}
                activeOptions={{ exact: to === '/' }}
                {...(also.some((place) => pathname === place || pathname.startsWith(`${place}/`))
                  ? { 'aria-current': 'page' as const }
                  : {})}
                onClick={() => onNavigate?.()}
              >
                <Icon className={classes.icon} aria-hidden stroke={1.75} />
                <span className={classes.word}>{t(text)}</span>
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}

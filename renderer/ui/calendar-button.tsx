import { ActionIcon, Popover } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { type ReactNode, Suspense, useState } from 'react';

type Props = Readonly<{
  label: string;
  /** The month's page, loaded when it is first opened. */
  children: (close: () => void) => ReactNode;
}>;

/** The button at the end of a field of days, and the month's page that it opens. */
export function CalendarButton({ label, children }: Props) {
  const [isOpen, open] = useState(false);
  return (
    <Popover
      opened={isOpen}
      onChange={open}
      trapFocus
      returnFocus
      position="bottom-end"
      // On a low screen it covers its field rather than leaving the window.
      middlewares={{ shift: { crossAxis: true, padding: 8 }, flip: true }}
    >
      <Popover.Target>
        <ActionIcon aria-label={label} onClick={() => open(!isOpen)} variant="transparent">
          <IconCalendar size={20} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={label} data-mantine-stop-propagation="true">
        <Suspense>{isOpen ? children(() => open(false)) : null}</Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}

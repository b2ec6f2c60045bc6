import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { cssVariables, theme } from '../styles/theme.ts';
import { cspNonce } from './csp-nonce.ts';
import { Gate } from './gate.tsx';
import { queryClient } from './query-client.ts';

const colorSchemes = localStorageColorSchemeManager({ key: 'narikka-color-scheme' });

/** The staff's program: providers, and the gate that decides what may be seen. */
export function StaffApp() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      getStyleNonce={cspNonce}
      colorSchemeManager={colorSchemes}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queryClient}>
        <Notifications position="bottom-left" />
        <Gate />
      </QueryClientProvider>
    </MantineProvider>
  );
}

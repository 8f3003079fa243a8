// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { ConnectorConfigEntry } from '@sluice/plugin-event-streaming-common';
import { SearchField } from '../../../../components/controls/SearchField';
import { SegmentedControl } from '../../../../components/controls/SegmentedControl';
import { SectionCard } from '../../../../components/layout/SectionCard';
import { Banner } from '../../../../components/state/Banner';
import { FilteredEmpty } from '../../../../components/state/FilteredEmpty';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { formatCount } from '../../../../format/formatCount';
import { useTexts } from '../../../../translation/useTexts';
import { CONFIG_KEYS, CONFIG_VIEWS } from '../connectorTabs';
import { ConnectorTabProps } from '../ConnectorView';
import { PartForbidden } from '../PartForbidden';
import { ConfigRow, configRows } from './configRows';
import { ConfigTable } from './ConfigTable';
import { ExportView } from './ExportView';
import { toConfig } from './exportConfig';
import { usePluginKeys } from './usePluginKeys';

type Props = ConnectorTabProps & { config: readonly ConnectorConfigEntry[] };

/** What is set, as a table or as a document. */
export function ConfigTab(props: ConnectorTabProps) {
  const { config } = props.connector;
  return config ? (
    <Shown {...props} config={config} />
  ) : (
    <PartForbidden part="config" />
  );
}

function Shown(props: Props) {
  const { connector, config, state, onChange } = props;
  const { t } = useTexts(connectorTranslationRef);
  const { keys } = usePluginKeys(connector.connect, connector.className);
  const rows = configRows(config, keys);
  const { view } = state;
  const redacted = config.filter(entry => entry.redacted).length;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        {view === 'table' && (
          <>
            <SearchField
              label={t('connectorPage.config.search')}
              value={state.find}
              onChange={find => onChange({ find })}
            />
            <SegmentedControl
              label={t('connectorPage.config.which')}
              value={state.keys}
              options={CONFIG_KEYS.map(value => ({
                value,
                label: t(`connectorPage.config.${value}`, {
                  number: formatCount(
                    value === 'own' ? config.length : rows.length,
                  ),
                }),
              }))}
              onChange={which => onChange({ keys: which })}
            />
          </>
        )}
        <Box sx={{ marginLeft: 'auto' }}>
          <SegmentedControl
            label={t('connectorPage.config.view')}
            value={view}
            options={CONFIG_VIEWS.map(value => ({
              value,
              label: t(`connectorPage.config.${value}`),
            }))}
            onChange={next => onChange({ view: next })}
          />
        </Box>
      </Box>
      {view !== 'table' && redacted > 0 && (
        <Banner
          tone="attention"
          title={t('connectorPage.config.incomplete', {
            count: redacted,
            number: formatCount(redacted),
          })}
        />
      )}
      {view === 'table' ? (
        <Rows {...props} rows={rows} />
      ) : (
        <ExportView
          as={view}
          connector={{ ...connector, config: toConfig(config) }}
        />
      )}
    </>
  );
}

function Rows({ state, onChange, rows }: Props & { rows: ConfigRow[] }) {
  const { t } = useTexts(connectorTranslationRef);
  const shown = rows.filter(row => isWanted(row, state.find, state.keys));
  return (
    <SectionCard
      title={t('connectorPage.config.title')}
      subtitle={t('connectorPage.config.subtitle')}
      content="table"
    >
      {shown.length > 0 ? (
        <ConfigTable rows={shown} />
      ) : (
        <FilteredEmpty
          title={t('connectorPage.config.noMatch')}
          clear={t('connectorPage.config.clear')}
          onClear={() => onChange({ find: '', keys: 'every' })}
        >
          {t('connectorPage.config.noMatchText', {
            q: state.find,
            number: formatCount(rows.length),
          })}
        </FilteredEmpty>
      )}
    </SectionCard>
  );
}

/** A search looks through all keys. */
function isWanted({ key, entry }: ConfigRow, find: string, keys: string) {
  const words = find.toLowerCase().split(/\s+/).filter(Boolean);
  const text = `${key} ${entry?.value ?? ''}`.toLowerCase();
  return words.length > 0
    ? words.every(word => text.includes(word))
    : keys === 'every' || entry !== undefined;
}

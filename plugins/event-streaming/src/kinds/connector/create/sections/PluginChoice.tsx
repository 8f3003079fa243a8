// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { ConnectorPlugin } from '@sluice/plugin-event-streaming-common';
import { GroupField } from '../../../../components/controls/GroupField';
import { Mono } from '../../../../components/values/Mono';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { useTexts } from '../../../../translation/useTexts';

export interface PluginChoiceProps {
  /** Of one direction. */
  plugins: readonly ConnectorPlugin[];
  /** The class of the chosen one. */
  value: string;
  onChoose: (plugin: ConnectorPlugin) => void;
}

/** What it is made of; what is not to be had here says how to get it. */
export function PluginChoice({ plugins, value, onChoose }: PluginChoiceProps) {
  const { t } = useTexts(connectorTranslationRef);
  const label = t('newConnector.what.plugin');
  if (plugins.length === 0) {
    return <GroupField label={label}>{t('newConnector.what.none')}</GroupField>;
  }
  return (
    <GroupField label={label}>
      <RadioGroup
        aria-label={label}
        value={value}
        onChange={(_, className) => {
          const plugin = plugins.find(one => one.className === className);
          if (plugin) {
            onChoose(plugin);
          }
        }}
      >
        {[...plugins].sort(byUse).map(plugin => (
          <FormControlLabel
            key={plugin.className}
            value={plugin.className}
            disabled={!isUsable(plugin)}
            control={<Radio size="small" />}
            sx={{ alignItems: 'flex-start', paddingY: 0.5 }}
            label={<PluginWords plugin={plugin} />}
          />
        ))}
      </RadioGroup>
    </GroupField>
  );
}

function PluginWords({ plugin }: { plugin: ConnectorPlugin }) {
  const { title, version, className, blocked } = plugin;
  return (
    <Box sx={{ minWidth: 0, paddingTop: '7px' }}>
      <Box sx={{ typography: 'body2', fontWeight: 600 }}>
        {title} {version}
      </Box>
      <Box
        sx={{
          typography: 'caption',
          color: 'text.secondary',
          overflowWrap: 'anywhere',
        }}
      >
        <Mono>{className}</Mono>
        {/* How to get it. */}
        {blocked && <div>{blocked}</div>}
      </Box>
    </Box>
  );
}

function isUsable({ installed, blocked }: ConnectorPlugin): boolean {
  return installed && blocked === undefined;
}

function byUse(a: ConnectorPlugin, b: ConnectorPlugin): number {
  return (
    Number(isUsable(b)) - Number(isUsable(a)) || a.title.localeCompare(b.title)
  );
}

// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import { ErrorState } from '../../../components/state/ErrorState';
import { LoadingRows } from '../../../components/state/LoadingRows';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { ChipsField } from '../create/fields/ChipsField';
import { FieldRow } from '../../../components/layout/FieldRow';
import { TextField } from '../../../components/controls/TextField';
import { TopicChangeForm } from './TopicChangeForm';
import { ChangeSubject } from './ChangeSubject';
import { ConfigFields } from './ConfigFields';
import { PromiseFields } from './PromiseFields';
import { SettingsFacts, useSettingsFacts } from './useSettingsFacts';
import { useSettingsForm } from './useSettingsForm';

/** Changes settings of a topic and what the portal says about it. */
export function SettingsDialog(props: ChangeSubject) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const facts = useSettingsFacts(props.target);
  if (facts.value) {
    return <SettingsForm {...props} facts={facts.value} />;
  }
  return (
    <TopicChangeForm
      {...props}
      change="settings"
      title={t('topicChange.titles.settings')}
      input={undefined}
    >
      {facts.error ? (
        <ErrorState error={facts.error} onRetry={facts.reload} />
      ) : (
        <LoadingRows rows={4} label={t('table.loading')} />
      )}
    </TopicChangeForm>
  );
}

function SettingsForm(props: ChangeSubject & { facts: SettingsFacts }) {
  const { facts } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  const form = useSettingsForm(facts, props.request?.input);
  return (
    <TopicChangeForm
      {...props}
      change="settings"
      title={t('topicChange.titles.settings')}
      input={form.input}
      onFix={form.fix}
    >
      <FieldRow columns="3fr 2fr">
        <TextField
          label={t('newTopic.name.description')}
          labelNote={facts.topic.description && t('newTopic.name.required')}
          value={form.description}
          error={
            facts.topic.description && form.description.trim() === ''
              ? t('newTopic.problem.description')
              : undefined
          }
          onChange={form.setDescription}
          maxLength={500}
          maxRows={4}
        />
        <ChipsField
          label={t('newTopic.shape.tags')}
          values={form.tags}
          onChange={form.setTags}
          toValue={text => text.trim().toLowerCase().replaceAll(/\s+/g, '-')}
          placeholder=""
          maxLength={63}
          max={20}
        />
      </FieldRow>
      <PromiseFields form={form} partitions={facts.topic.partitions} />
      {facts.entries ? (
        <ConfigFields form={form} entries={facts.entries} />
      ) : (
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          {facts.configReason}
        </Box>
      )}
      <FieldRow columns="1fr 1fr 1fr">
        <TextField
          label={t('topicChange.settings.replicas')}
          value={String(facts.topic.replicationFactor ?? '–')}
          onChange={() => undefined}
          readOnly
          hint={t('topicChange.settings.replicasHelp')}
        />
      </FieldRow>
    </TopicChangeForm>
  );
}

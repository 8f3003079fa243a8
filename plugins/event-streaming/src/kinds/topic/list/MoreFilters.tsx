// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import Popover from '@mui/material/Popover';
import { LabelledField } from '../../../components/controls/LabelledField';
import { PopupButton } from '../../../components/controls/PopupButton';
import { SetUrlState } from '../../../hooks/useUrlState';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { ChoiceField } from '../../../components/controls/ChoiceField';
import { TopicListState } from './topicListState';
import { MenuFilter } from '../../../components/controls/MoreFilterMenus';

export interface MoreFiltersProps {
  state: TopicListState;
  onChange: SetUrlState<TopicListState>;
  clusters: readonly string[];
  /** For which there is no room beside. */
  also: readonly MenuFilter[];
}

const KEYS = ['tag', 'managed', 'cluster'] as const;
const CLEARED = Object.fromEntries(KEYS.map(key => [key, undefined]));

/** A button that opens the filters which are used less often. */
export function MoreFilters(props: MoreFiltersProps) {
  const { state, onChange, also } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  const elsewhere = also.filter(({ selected }) => selected.length > 0);
  const chosen =
    KEYS.filter(key => state[key] !== undefined).length + elsewhere.length;
  const clear = () => {
    onChange(CLEARED);
    elsewhere.forEach(filter => filter.onChange([]));
  };
  return (
    <PopupButton
      opens="dialog"
      text={
        chosen > 0
          ? t('topics.filter.moreChosen', { number: String(chosen) })
          : t('topics.filter.more')
      }
    >
      {popup => (
        <Popover
          {...popup}
          anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
          slotProps={{
            paper: {
              role: 'dialog',
              'aria-label': t('topics.filter.more'),
              sx: { width: 280, marginTop: 0.5, padding: 2 },
            },
          }}
        >
          <Box sx={{ display: 'grid', gap: 1.5 }}>
            <Fields {...props} />
            {chosen > 0 && (
              <Button variant="outlined" onClick={clear}>
                {t('topics.filter.clear')}
              </Button>
            )}
          </Box>
        </Popover>
      )}
    </PopupButton>
  );
}

function Fields({ state, onChange, clusters, also }: MoreFiltersProps) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const any = t('topics.filter.any');
  return (
    <>
      {also.map(({ label, options, selected, onChange: change }) => (
        <ChoiceField
          key={label}
          label={label}
          value={selected[0]}
          none={any}
          options={options}
          onChange={value => change(value ? [value] : [])}
        />
      ))}
      <LabelledField label={t('topics.filter.tag')}>
        {ids => (
          <OutlinedInput
            fullWidth
            inputProps={{ ...ids, maxLength: 63 }}
            value={state.tag ?? ''}
            onChange={({ target }) =>
              onChange({ tag: target.value.trim().toLowerCase() || undefined })
            }
          />
        )}
      </LabelledField>
      <ChoiceField
        label={t('topics.filter.managed')}
        value={state.managed}
        none={any}
        options={[
          { value: 'true', label: t('topics.filter.yes') },
          { value: 'false', label: t('topics.filter.no') },
        ]}
        onChange={managed => onChange({ managed })}
      />
      <ChoiceField
        label={t('topics.filter.cluster')}
        value={state.cluster}
        none={any}
        options={clusters.map(name => ({ value: name, label: name }))}
        onChange={cluster => onChange({ cluster })}
      />
    </>
  );
}

// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useApi } from '@backstage/core-plugin-api';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useCallback, useState } from 'react';
import { eventStreamingApiRef } from '../../api';
import { LabelledField } from './LabelledField';
import { TwoLines } from '../values/TwoLines';
import { useDebounced } from '../../hooks/useDebounced';
import { useLatest } from '../../hooks/useLatest';
import { eventStreamingTranslationRef } from '../../translation';
import { useTexts } from '../../translation/useTexts';

/** A topic and where it is. */
export interface TopicPlace {
  cluster: string;
  topic: string;
}

export interface TopicPickerProps {
  label: string;
  value: TopicPlace | undefined;
  onChange: (place: TopicPlace | undefined) => void;
  /** The one that is not to choose. */
  except?: TopicPlace;
  /** Only topics of these; of all where it is left out. Keep it stable. */
  clusters?: readonly string[];
}

const MOST_OFFERED = 20;

// The component makes its field higher; doubled, these selectors win.
const asOtherFields = {
  maxWidth: 480,
  '& > div[class][class]': { paddingTop: 0, paddingBottom: 0 },
  '& input[class][class]': { padding: 0 },
};

/** Finds one topic among all by a part of its name. */
export function TopicPicker(props: TopicPickerProps) {
  const { label, value, onChange, except, clusters } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  const [typed, setTyped] = useState('');
  const { topics, loading, error } = useTopicsLike(typed, clusters);
  return (
    <LabelledField label={label} error={error?.message}>
      {ids => (
        <Autocomplete<TopicPlace>
          id={ids.id}
          value={value ?? null}
          onChange={(_, place) => onChange(place ?? undefined)}
          onInputChange={(_, text) => setTyped(text)}
          options={topics.filter(place => !except || !isSame(place, except))}
          // The server has searched, also in descriptions and tags.
          filterOptions={options => options}
          isOptionEqualToValue={isSame}
          getOptionLabel={({ topic }) => topic}
          getOptionKey={({ cluster, topic }) => `${cluster}/${topic}`}
          loading={loading}
          loadingText={t('table.loading')}
          noOptionsText={t('topicPage.join.noTopic')}
          renderOption={({ key, ...option }, { cluster, topic }) => (
            <Box component="li" key={key} {...option}>
              <TwoLines first={topic} second={cluster} />
            </Box>
          )}
          renderInput={({ InputProps, inputProps, fullWidth }) => (
            <OutlinedInput
              ref={InputProps.ref}
              className={InputProps.className}
              startAdornment={InputProps.startAdornment}
              endAdornment={InputProps.endAdornment}
              fullWidth={fullWidth}
              inputProps={{ ...inputProps, ...ids }}
              placeholder={t('topicPage.join.placeholder')}
            />
          )}
          sx={asOtherFields}
        />
      )}
    </LabelledField>
  );
}

function useTopicsLike(typed: string, clusters?: readonly string[]) {
  const api = useApi(eventStreamingApiRef);
  const q = useDebounced(typed.trim()) || undefined;
  const found = useLatest(
    useCallback(async () => {
      const places = clusters ?? [undefined];
      const lists = await Promise.all(
        places.map(cluster =>
          api.listTopics({ query: { q, cluster, limit: MOST_OFFERED } }),
        ),
      );
      return lists.flatMap(({ items }) => items).slice(0, MOST_OFFERED);
    }, [api, q, clusters]),
  );
  return { ...found, topics: found.value ?? [] };
}

function isSame(a: TopicPlace, b: TopicPlace): boolean {
  return a.cluster === b.cluster && a.topic === b.topic;
}

// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorConfigKey } from '@sluice/plugin-event-streaming-common';
import { SuggestField } from '../../../components/controls/SuggestField';
import {
  TextField,
  TextFieldProps,
} from '../../../components/controls/TextField';

export interface KeyInputProps
  extends Pick<
    TextFieldProps,
    'label' | 'labelNote' | 'value' | 'hint' | 'error' | 'onChange'
  > {
  /** Undefined for a key that the plug-in does not know. */
  definition: ConnectorConfigKey | undefined;
}

const NUMBERS: readonly string[] = ['INT', 'SHORT', 'LONG', 'DOUBLE'];
const FLAGS: readonly string[] = ['true', 'false'];
const NONE: readonly string[] = [];

/**
 * The value of a key as its type asks for it. What is recommended is offered,
 * and anything can be typed: the worker does not say whether it takes others,
 * and a reference may stand in each.
 */
export function KeyInput({ definition, onChange, ...field }: KeyInputProps) {
  const options = offeredOf(definition);
  if (options.length > 0) {
    return <SuggestField {...field} options={options} onChange={onChange} />;
  }
  const type = definition?.type ?? '';
  return (
    <TextField
      {...field}
      inputMode={type === 'INT' ? 'numeric' : undefined}
      onChange={text => onChange(NUMBERS.includes(type) ? text.trim() : text)}
    />
  );
}

/** A list is typed: choosing would put one value in the place of all. */
function offeredOf(definition?: ConnectorConfigKey): readonly string[] {
  switch (definition?.type) {
    case 'BOOLEAN':
      return FLAGS;
    case 'LIST':
    case undefined:
      return NONE;
    default:
      return definition?.recommendedValues ?? NONE;
  }
}

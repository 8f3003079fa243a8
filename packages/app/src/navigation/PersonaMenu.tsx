// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { MouseEvent, useState } from 'react';
import { SidebarItem } from '@backstage/core-components';
import {
  configApiRef,
  identityApiRef,
  useApi,
} from '@backstage/core-plugin-api';
import Divider from '@mui/material/Divider';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { RiLogoutBoxRLine } from '@remixicon/react';
import { chosenPersona } from '../signIn/chosenPersona';
import { readPersonas } from '../signIn/Persona';
import { PersonaAvatar } from './PersonaAvatar';

/** Who this tab acts as; opens a menu to act as somebody else. */
export function PersonaMenu() {
  const personas = readPersonas(useApi(configApiRef));
  const identityApi = useApi(identityApiRef);
  const [anchor, setAnchor] = useState<Element>();
  const current = personas.find(it => it.entityRef === chosenPersona.get());

  if (!current) {
    return null;
  }
  function actAs(entityRef: string) {
    chosenPersona.set(entityRef);
    // Tokens, permissions and caches belong to the old user: start afresh.
    window.location.reload();
  }

  return (
    <>
      <SidebarItem
        icon={() => <PersonaAvatar name={current.name} />}
        text={current.name}
        aria-haspopup="menu"
        onClick={(event: MouseEvent) => setAnchor(event.currentTarget)}
      />
      <Menu
        open={Boolean(anchor)}
        anchorEl={anchor}
        onClose={() => setAnchor(undefined)}
        anchorOrigin={{ vertical: 'top', horizontal: 'right' }}
        transformOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      >
        <ListSubheader>Act as</ListSubheader>
        {personas.map(({ entityRef, name }) => (
          <MenuItem
            dense
            key={entityRef}
            selected={entityRef === current.entityRef}
            aria-current={entityRef === current.entityRef}
            onClick={() => actAs(entityRef)}
          >
            <ListItemIcon>
              <PersonaAvatar name={name} />
            </ListItemIcon>
            {name}
          </MenuItem>
        ))}
        <Divider />
        <MenuItem dense onClick={() => identityApi.signOut()}>
          <ListItemIcon>
            <RiLogoutBoxRLine size={18} />
          </ListItemIcon>
          Sign out
        </MenuItem>
      </Menu>
    </>
  );
}

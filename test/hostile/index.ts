/** Every hostile page, by class. */
import {clobbering} from './clobbering';
import {documents} from './documents';
import {dynamic} from './dynamic';
import {hidden} from './hidden';
import {markup} from './markup';
import {metadata} from './metadata';
import type {HostileClass, HostilePage} from './page';
import {patterns} from './patterns';
import {payloads} from './payloads';
import {size} from './size';
import {text} from './text';

export const hostilePages: Readonly<Record<HostileClass, readonly HostilePage[]>> = {size, dynamic, text, hidden, clobbering, markup, documents, metadata, patterns, payloads};

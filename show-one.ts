import {finder, inputOf} from './test/entities/model';
for (const t of ['Col Gaddafi has sworn to stay in Libya. Gaddafi spoke on the radio. Col Muammar Gaddafi was there.\n\nHis son, Saif al-Islam Gaddafi, was seen near Sirte, a farmer told reporters.', 'The colonel was in Sirte with Saif al-Islam Gaddafi on Friday.', 'Mohammed al-Islam Haddad told reporters.']) {
const r = await finder.find(inputOf(t)); console.log(r.mentions.map(m => t.slice(m.start, m.end) + '/' + m.type + m.entity), r.entities.map(e => e.name)); }

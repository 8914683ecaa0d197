// Holds every statement of a file (one a line) against xAPI 1.0.3 by @learninglocker/xapi-validation: no warning at all.
const fs = require("fs");
const validate = require("@learninglocker/xapi-validation").default;

const statements = fs.readFileSync(process.argv[2], "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));

// The validator can find something: otherwise its silence would mean nothing.
const broken = [
    (one) => delete one.actor,
    (one) => (one.verb.id = "completed"),
    (one) => (one.timestamp = "yesterday"),
    (one) => (one.context.registration = "1"),
    (one) => (one.verb.display = { english: 1 }),
];
for (const change of broken) {
    const one = structuredClone(statements[0]);
    change(one);
    if (validate(one).length === 0) {
        console.error(`the validator finds nothing wrong with ${JSON.stringify(one)}`);
        process.exit(1);
    }
}

let found = 0;
const verbs = {};
for (const statement of statements) {
    const verb = statement.verb.id.split("/").pop();
    verbs[verb] = (verbs[verb] || 0) + 1;
    const warnings = validate(statement);
    found += warnings.length;
    for (const warning of warnings) {
        console.error(statement.id, warning.constructor.name, JSON.stringify(warning.path), JSON.stringify(warning.data));
    }
}
console.log(`${statements.length} statements, ${found} warnings`, verbs);
process.exit(found === 0 && statements.length > 0 ? 0 : 1);

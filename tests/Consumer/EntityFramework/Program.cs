// A dataset in SQLite by Entity Framework Core: records as JSON, the bounds of validities in columns, and questions that the database narrows and the library answers.
using Alliance.Core;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;

AllianceDataset dataset = EmbeddedDatasets.ReadAiAllianceNetwork();
Id<AiAlliance> brics = new("brics");

using var connection = new SqliteConnection("Data Source=:memory:");
connection.Open();
using (var writing = new AllianceContext(connection))
{
    writing.Database.EnsureCreated();
    writing.Records.AddRange(dataset.Records().Select((record, ordinal) => new StoredRecord { Reference = record.Reference, Ordinal = ordinal, Record = record }));
    writing.Sources.AddRange(dataset.Sources.Select(source => new StoredSource { Id = source.Id, Published = source.Published, Record = source }));
    writing.Memberships.AddRange(dataset.MemberStates.SelectMany(state => state.Memberships.Select(membership => StoredMembership.Of(state, membership))));
    writing.SaveChanges();
}
using var database = new AllianceContext(connection);

// The records come back as they were; the header of the dataset is that of the original.
Check.True(AllianceDataset.Of(database.Records.OrderBy(row => row.Ordinal).Select(row => row.Record), dataset) == dataset, "the dataset is read back");

// By a typed key, by a column, and by a member of the JSON.
StoredSource first = database.Sources.Where(source => source.Published != null).OrderBy(source => source.Published).First();
Check.Equal(dataset.Sources.Select(source => source.Published).OfType<PartialDate>().Min(), first.Published);
Check.Equal(first.Record, database.Sources.Find(first.Id)!.Record);
string publisher = dataset.Sources[0].Publisher!;
Check.Equal(
    dataset.Sources.Count(source => source.Publisher == publisher),
    database.Sources.FromSql($"SELECT * FROM Sources WHERE json_extract(Record, '$.publisher') = {publisher}").Count());

// For every day on which an answer can differ, the columns give what the library gives: which memberships cover the day, and which may cover it.
foreach (LocalDate day in dataset.MembershipChangeDays(brics))
{
    IQueryable<StoredMembership> ofAlliance = database.Memberships.Where(row => row.Alliance == brics);
    string[] certain = [.. ofAlliance.Where(row => row.CertainFrom <= day && row.CertainUntil >= day).Select(row => row.Country).AsEnumerable().Select(code => code.ToString()).Order()];
    string[] possible = [.. ofAlliance.Where(row => row.PossibleFrom <= day && row.PossibleUntil >= day).Select(row => row.Country).AsEnumerable().Select(code => code.ToString()).Order()];
    Check.Equal(Covering(day, covers => covers == Truth.True), string.Join(' ', certain));
    Check.Equal(Covering(day, covers => covers != Truth.False), string.Join(' ', possible));
}

// A question about one day needs the alliance and the countries with a membership that may cover the day; the library weighs the claims.
var asked = new LocalDate(2024, 12, 12);
RecordReference[] narrowed =
[
    new(RecordKind.Alliance, brics.Value),
    .. database.Memberships.Where(row => row.Alliance == brics && row.PossibleFrom <= asked && row.PossibleUntil >= asked)
        .Select(row => row.Country).Distinct().AsEnumerable().Select(RecordReference.ToMemberState),
];
AllianceDataset part = AllianceDataset.Of(database.Records.Where(row => narrowed.Contains(row.Reference)).Select(row => row.Record), dataset);
AllianceMembers members = part.AsOf(asked).MembersOf(brics);
Check.True(members.SequenceEqual(dataset.AsOf(asked).MembersOf(brics)));
Console.WriteLine($"{database.Records.Count()} records and {database.Memberships.Count()} memberships stored; {members.Count} members of BRICS on {asked:uuuu-MM-dd} from {narrowed.Length} records");

string Covering(LocalDate day, Func<Truth, bool> isMeant) => string.Join(' ', dataset.MemberStates
    .SelectMany(state => state.Memberships.Where(membership => membership.Alliance == brics && isMeant(membership.Validity.Covers(day))).Select(_ => state.Country.ToString()))
    .Order());

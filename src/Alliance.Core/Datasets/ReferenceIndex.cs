namespace Alliance.Core;

/// <summary>Finds the records of a dataset by what they refer to.</summary>
internal sealed class ReferenceIndex
{
    private readonly ILookup<RecordReference, RecordReference> _referring;
    private readonly ILookup<RecordReference, Statement> _statements;

    public ReferenceIndex(AllianceDataset dataset)
    {
        List<(RecordReference To, RecordReference From)> pairs = [];
        foreach (IRecord record in dataset.Records())
        {
            RecordReference from = record.Reference;
            if (!from.IsDefault)
                RecordReferences.Visit(record, to => pairs.Add((to, from)));
        }
        _referring = pairs.Distinct().ToLookup(pair => pair.To, pair => pair.From);
        _statements = dataset.Statements
            .SelectMany(statement => statement.Subjects.Distinct(), static (statement, subject) => (Subject: subject, Statement: statement))
            .ToLookup(pair => pair.Subject, pair => pair.Statement);
    }

    public ValueList<RecordReference> ReferencesTo(RecordReference reference) => reference.IsDefault ? [] : [.. _referring[reference]];

    public ValueList<Statement> StatementsAbout(RecordReference reference) => reference.IsDefault ? [] : [.. _statements[reference]];
}

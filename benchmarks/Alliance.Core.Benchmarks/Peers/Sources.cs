using MemoryPack;

namespace Alliance.Core.Benchmarks.Peers;

[MemoryPackable]
public sealed partial class PlainCitation : PlainObject
{
    public string? Source { get; set; }
    public string? Locator { get; set; }
    public string? Quote { get; set; }
}

[MemoryPackable]
public sealed partial class PlainDatedName : PlainObject
{
    public PlainText? Text { get; set; }
    public PlainValidity? Validity { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

[MemoryPackable]
public sealed partial class PlainEvidence : PlainObject
{
    public string? Confidence { get; set; }
    public List<PlainCitation>? Citations { get; set; }
    public Day? RecordedOn { get; set; }
    public List<PlainCitation>? ContradictedBy { get; set; }
    public PlainText? Note { get; set; }
}

[MemoryPackable]
public sealed partial class PlainIdentifier : PlainObject
{
    public string? Scheme { get; set; }
    public string? Value { get; set; }
    public string? Url { get; set; }
}

[MemoryPackable]
public sealed partial class PlainSource : PlainObject
{
    public string? Id { get; set; }
    public PlainText? Title { get; set; }
    public List<string>? Authors { get; set; }
    public string? Publisher { get; set; }
    public string? Language { get; set; }
    public string? Published { get; set; }
    public string? Url { get; set; }
    public Day? Retrieved { get; set; }
    public string? Licence { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

[MemoryPackable]
public sealed partial class PlainStatement : PlainObject
{
    public string? Id { get; set; }
    public PlainText? Paraphrase { get; set; }
    public string? Modality { get; set; }
    public PlainText? Speaker { get; set; }
    public PlainText? Occasion { get; set; }
    public string? Date { get; set; }
    public string? Quote { get; set; }
    public string? Language { get; set; }
    public List<string>? Subjects { get; set; }
    public PlainEvidence? Evidence { get; set; }
}

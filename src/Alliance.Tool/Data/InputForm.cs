namespace Alliance.Tool;

/// <summary>What a file holds.</summary>
internal enum InputForm
{
    /// <summary>A dataset, as one JSON object.</summary>
    Dataset = 0,

    /// <summary>Records, one per line (NDJSON).</summary>
    Lines = 1,
}

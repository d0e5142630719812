namespace Alliance.Core.Json;

/// <summary>The strings that recur in the lines of a text and are passed on from line to line: ids and language tags.</summary>
internal struct SharedStrings(int expectedBytes) : IDisposable
{
    public StringTable Slugs = new(expectedBytes), Languages = new(expectedBytes / 8);

    /// <summary>Returns the pooled arrays.</summary>
    public void Dispose()
    {
        Slugs.Dispose();
        Languages.Dispose();
    }
}

using System.Text;
using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>The version of the format decides whether a text can be understood.</summary>
public sealed class SchemaVersionTests
{
    [Theory]
    [InlineData("1.0")]
    [InlineData("1.7")]
    [InlineData("1.10")]
    [InlineData("1.9999")]
    public void A_minor_version_however_late_is_read_and_written_back_with_what_is_unknown(string version)
    {
        string json = $$"""{"schemaVersion":"{{version}}","memberStates":[{"country":"KZ","mood":"fair"}],"weather":[1.50]}""";
        foreach (AllianceDataset read in (AllianceDataset[])[AllianceJson.Read(json), JsonSerializer.Deserialize<AllianceDataset>(json)!])
        {
            Assert.Equal(version, read.SchemaVersion);
            Assert.Equal(json, Encoding.UTF8.GetString(AllianceJson.Write(read)));
            Assert.DoesNotContain(read.Validate().Findings, finding => finding.Pointer == "/schemaVersion");
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"schemaVersion":null}""")]
    [InlineData("""{"schema\u0056ersion":"\u0031.0"}""")]
    public void Left_out_or_null_it_is_the_first(string json)
    {
        Assert.Equal("1.0", AllianceJson.Read(json).SchemaVersion);
        Assert.Equal("1.0", JsonSerializer.Deserialize<AllianceDataset>(json)!.SchemaVersion);
    }

    [Theory]
    [InlineData("2.0", "This is format 2.0; this version of the library reads 1.x.")]
    [InlineData("10.1", "This is format 10.1; this version of the library reads 1.x.")]
    [InlineData("0.9", "This is format 0.9; this version of the library reads 1.x.")]
    [InlineData("", "\"\" is not a version of the format; a version has the form 1.0.")]
    [InlineData("1", "\"1\" is not a version of the format; a version has the form 1.0.")]
    [InlineData("1.", "\"1.\" is not a version of the format; a version has the form 1.0.")]
    [InlineData(".0", "\".0\" is not a version of the format; a version has the form 1.0.")]
    [InlineData("1.0.0", "\"1.0.0\" is not a version of the format; a version has the form 1.0.")]
    [InlineData("01.0", "\"01.0\" is not a version of the format; a version has the form 1.0.")]
    [InlineData("1.00", "\"1.00\" is not a version of the format; a version has the form 1.0.")]
    [InlineData("1.10000", "\"1.10000\" is not a version of the format; a version has the form 1.0.")]
    [InlineData("v1.0", "\"v1.0\" is not a version of the format; a version has the form 1.0.")]
    [InlineData(" 1.0", "\" 1.0\" is not a version of the format; a version has the form 1.0.")]
    [InlineData("1,0", "\"1,0\" is not a version of the format; a version has the form 1.0.")]
    [InlineData("-1.0", "\"-1.0\" is not a version of the format; a version has the form 1.0.")]
    [InlineData("\u0661.\u0660", "\"\u0661.\u0660\" is not a version of the format; a version has the form 1.0.")]
    public void Another_major_version_and_what_is_no_version_are_refused(string version, string message)
    {
        string json = $$"""{"id":"d","schemaVersion":{{JsonSerializer.Serialize(version)}},"sources":7}""";
        JsonException own = Assert.Throws<JsonException>(() => AllianceJson.Read(json));
        Assert.Equal(("/schemaVersion", 26L), (own.Path, own.BytePositionInLine));
        Assert.StartsWith($"{message} Path: /schemaVersion ", own.Message, StringComparison.Ordinal);
        JsonException converted = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AllianceDataset>(json));
        Assert.StartsWith($"{message} At /schemaVersion of the value, line 1, column 27.", converted.Message, StringComparison.Ordinal);
    }
}

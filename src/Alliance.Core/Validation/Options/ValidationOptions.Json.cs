using System.Text.Json;
using Alliance.Core.Json;
using Alliance.Core.Validation;

namespace Alliance.Core;

/// <content>Options as settings in JSON, whose form is described in <c>docs/validation.md</c> and <c>schema/alliance-validation-settings-1.0.schema.json</c>.</content>
public sealed partial record ValidationOptions
{
    /// <summary>Reads options from settings in JSON.</summary>
    /// <param name="utf8Json">The settings, as UTF-8. What they do not state has its default.</param>
    /// <param name="ownRules">The rules of the caller, whose severities the settings may change. Default: none.</param>
    /// <exception cref="JsonException">The text is not of this form, or names rules that do not exist; the message contains the place and the nearest names.</exception>
    /// <exception cref="ArgumentException">Two rules of the caller have the same code.</exception>
    public static ValidationOptions Read(ReadOnlySpan<byte> utf8Json, params ReadOnlySpan<OwnRule> ownRules)
    {
        ValidationOptions options = Default.With(ownRules);
        utf8Json = AllianceJson.WithoutByteOrderMark(utf8Json);
        try
        {
            return ValidationSettings.Read(utf8Json, options);
        }
        catch (JsonReadException error)
        {
            throw JsonPlace.Error(utf8Json, error);
        }
    }

    /// <summary>Reads options from a file with settings in JSON.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="ownRules">The rules of the caller, whose severities the settings may change. Default: none.</param>
    /// <exception cref="JsonException">The text is not of this form, or names rules that do not exist; the message contains the place and the nearest names.</exception>
    /// <exception cref="ArgumentException">Two rules of the caller have the same code.</exception>
    /// <exception cref="IOException">The file does not exist or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied, or the path is a directory.</exception>
    public static ValidationOptions ReadFile(string path, params ReadOnlySpan<OwnRule> ownRules)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Read(File.ReadAllBytes(path), ownRules);
    }

    /// <summary>Writes the options as settings in JSON, indented by two spaces: what differs from the default. The rules of the caller are code, and are not written.</summary>
    public string ToJson() => ValidationSettings.Write(this);
}

import { defineElement } from "../element/index.ts";
import { BylawTasks } from "../tasks/index.ts";

defineElement("bylaw-tasks", BylawTasks);
